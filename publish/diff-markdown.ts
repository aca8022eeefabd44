import { programmeDay, type EventDocument, type LocalisedText, type Session } from '../schemas/index.js';
import { directoryOf } from '../src/agenda/directory.js';
import { compareDocuments, type DocumentPart } from '../src/changes/document-changes.js';
import { compareSnapshots, snapshotOf, type Change } from '../src/changes/index.js';
import { chooseText, getFormatter } from '../src/locale/index.js';
import { sessionSpan } from '../src/time/index.js';
import type { DiffWords } from './words-types.js';

/** What has changed in the programme, as Markdown: what is new, moved, elsewhere, off; then what else of the document is other. */
export function writeDiff(before: EventDocument, after: EventDocument, language: string, words: DiffWords): string {
  const view = createView(before, after, language, words);
  const { sessions: changed, gone } = compareSnapshots(snapshotOf(before), after);
  const fields = compareDocuments(before, after);
  const told = new Set<string>();
  const having = (kind: Change['kind'], line: (session: Session, change: Change) => string) => after.sessions.flatMap((session) => {
    const change = changed.get(session.id)?.find((found) => found.kind === kind);
    if (!change) return [];
    told.add(session.id);
    return [line(session, change)];
  });
  const sections: [string, string[]][] = [
    [words.added, having('new', (session) => view.line(session))],
    [words.cancelled, having('cancelled', (session) => view.line(session))],
    [words.restored, having('restored', (session) => view.line(session))],
    [words.moved, having('moved', (session) => view.line(session, view.when(view.former(session))))],
    [words.rooms, having('room', (session) => view.line(session, view.where(view.former(session), before)))],
    [words.renamed, having('renamed', (session) => view.line(session, view.title(view.former(session)!)))],
    [words.removed, before.sessions.filter(({ id }) => gone.includes(id)).map((session) => `- **${view.title(session)}**, ${view.when(session)}`)],
    [words.edited, fields.filter(({ part, kind, id }) => part === 'sessions' && kind === 'changed' && !told.has(id)).map(({ id, fields: names }) => `${view.line(directoryOf(after).sessions.get(id)!)} (${view.fields(names)})`)],
    [words.others, fields.filter(({ part }) => part !== 'sessions').map(({ part, kind, id, fields: names }) => `- ${words.parts[part as keyof DiffWords['parts']]}${part === 'event' ? '' : `${words.colon}**${view.nameOf(part, id)}**`}, ${words.kinds[kind]}${names.length > 0 ? ` (${view.fields(names)})` : ''}`)],
  ];
  const filled = sections.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}\n`);
  return `# ${words.title(view.name)}\n\n${filled.length > 0 ? filled.join('\n') : `${words.nothing}\n`}`;
}

function createView(before: EventDocument, after: EventDocument, language: string, words: DiffWords) {
  const reader = { languages: [language], plainLanguage: after.event.languages?.[0] ?? 'en' };
  const formatter = getFormatter(language, after.event.timeZone);
  const say = (text: LocalisedText | undefined) => (text === undefined ? '' : escapeMarkdown(chooseText(text, reader).text));
  const when = (session: Session | undefined) => {
    const span = session && sessionSpan(session, after.event.timeZone);
    if (session?.start && span) return `${formatter.day(programmeDay(session.start, after.event))}, ${formatter.timeRange(span.startMs, span.endMs)}`;
    return session?.day ? `${formatter.day(session.day)}, ${words.unknownTime}` : words.unknownTime;
  };
  const where = (session: Session | undefined, document: EventDocument) => (session?.rooms ?? []).map((id) => say(directoryOf(document).rooms.get(id)?.name)).filter(Boolean).join(', ');
  return {
    name: say(after.event.name),
    title: (session: Session) => say(session.title),
    nameOf: (part: DocumentPart, id: string) => (part === 'event' ? '' : say([...after[part], ...before[part]].flatMap((item) => (item.id === id && 'name' in item ? [item.name] : []))[0]) || id),
    fields: (names: readonly string[]) => names.map((name) => words.fields[name] ?? name).join(', '),
    former: (session: Session) => directoryOf(before).sessions.get(session.id),
    when,
    where,
    line: (session: Session, was?: string) => `- **${say(session.title)}**, ${[when(session), where(session, after)].filter(Boolean).join(', ')}${was ? ` (${words.was(was)})` : ''}`,
  };
}

/** A title is words, whatever signs are in it. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
