import { published } from './published.js';

/** The published event: an address, or a folder on this machine. */
const site = process.env.FORUM ?? 'https://forum.example/';

export default function (eleventyConfig) {
  const shown = new Map();

  // The fragment comes in at the very end: Markdown would change it.
  eleventyConfig.addAsyncShortcode('technopole', async function (name, lang = 'fr') {
    const mark = `<!--technopole-events ${name} ${lang}-->`;
    shown.set(mark, await published(site, name, lang));
    return mark;
  });

  eleventyConfig.addTransform('technopole', (content) => {
    const scripts = new Set();
    const filled = content.replace(/<!--technopole-events [\w-]+ [\w-]+-->/g, (mark) => {
      const { html, script } = shown.get(mark);
      scripts.add(`<script type="module" src="${script.src}" integrity="${script.integrity}" crossorigin="anonymous"></script>\n`);
      return html;
    });
    // Elements can be defined once only.
    const [script = ''] = scripts;
    return filled.replace('</head>', () => `${script}</head>`);
  });

  return { dir: { input: 'content', includes: '../_includes' } };
}
