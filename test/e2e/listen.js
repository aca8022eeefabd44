/* The first script of a page under test: keeps what goes wrong, and what the browser is asked to print. */
{
  const seen = { violations: [], errors: [], prints: 0 };
  window.seen = seen;
  window.print = () => void seen.prints++;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => seen.violations.push([violatedDirective, blockedURI || 'inline', sourceFile, sample].filter(Boolean).join(' ')));
  window.addEventListener('error', ({ message, target }) => seen.errors.push(message || `not loaded: ${target.src || target.href}`), true);
  window.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(`rejected: ${(reason && reason.stack) || reason}`));
  for (const level of ['error', 'warn']) {
    const tell = console[level].bind(console);
    console[level] = (...words) => {
      seen.errors.push(`console.${level}: ${words.join(' ')}`);
      tell(...words);
    };
  }
}
