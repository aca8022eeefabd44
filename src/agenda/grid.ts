import type { Room } from '../../schemas/index.js';
import { toWallClockMs } from '../../schemas/instant.js';
import type { AgendaDay, AgendaEntry } from './agenda.js';

/** A session in the grid of a day. A session in rooms that do not stand side by side has a cell in each group of them. */
export interface GridCell {
  readonly entry: AgendaEntry;
  readonly startMs: number;
  /** A session whose end is not known takes as much as the least one. */
  readonly endMs: number;
  /** Position of its first column, and how many it covers. */
  readonly column: number;
  readonly columns: number;
  /** Which of the lanes that its column is cut into, where sessions overlap in it. */
  readonly lane: number;
  readonly lanes: number;
}

/** The grid of a day: rooms across, time down. */
export interface DayGrid {
  /** On a half hour of the clocks in the zone, like `endMs`. */
  readonly startMs: number;
  readonly endMs: number;
  /** Rooms in order; `undefined` for sessions without a room. */
  readonly columns: readonly (Room | undefined)[];
  /** Rooms in which nothing is held that day. */
  readonly emptyRooms: readonly Room[];
  /** By column, then by time. */
  readonly cells: readonly GridCell[];
  /** Long stretches in which nothing is held, from one half hour to another. */
  readonly folds: readonly GridFold[];
}

/** A stretch of a day in which nothing is held. */
export interface GridFold {
  readonly startMs: number;
  readonly endMs: number;
}

type Placed = Omit<GridCell, 'lane' | 'lanes'>;

const halfHourMs = 1_800_000;
/** What a session without an end takes. */
const leastMs = 900_000;
/** What is shorter stays as it is: a lunch break is part of the picture. */
const leastFoldMs = 2 * 3_600_000;

/**
 * Lays out the sessions of a day that have an hour; nothing where none has. Rooms without sessions are left out.
 *
 * @param rooms In the order in which they are to stand.
 * @param timeZone IANA zone in which half hours are counted: some zones are three quarters of an hour off.
 * @param hidden `id`s of rooms that are not to be shown, with all that is held there alone.
 */
export function layoutDay(day: AgendaDay, rooms: readonly Room[], timeZone: string, hidden: ReadonlySet<string> = new Set()): DayGrid | undefined {
  const entries = day.groups.flatMap((group) => group.entries);
  const known = new Set(rooms.map(({ id }) => id));
  const roomsOf = ({ session }: AgendaEntry) => session.rooms?.filter((id) => known.has(id)) ?? [];
  const used = new Set(entries.flatMap(roomsOf));
  const hasRoomless = entries.some((entry) => roomsOf(entry).length === 0);
  const columns = [...rooms.filter(({ id }) => used.has(id) && !hidden.has(id)), ...(hasRoomless ? [undefined] : [])];
  const positions = new Map(columns.map((room, index) => [room?.id ?? '', index]));
  const joined = entries.flatMap((entry) => place(entry, roomsOf(entry), positions));
  const placed = joined.flatMap((cell) => (cell.columns > 1 && joined.some((other) => other !== cell && coversSame(other, cell)) ? splitColumns(cell) : cell));
  if (placed.length === 0) return undefined;
  const firstMs = Math.min(...placed.map(({ startMs }) => startMs));
  const shiftMs = (toWallClockMs(firstMs, timeZone) - firstMs) % halfHourMs;
  const before = (ms: number) => Math.floor((ms + shiftMs) / halfHourMs) * halfHourMs - shiftMs;
  const after = (ms: number) => Math.ceil((ms + shiftMs) / halfHourMs) * halfHourMs - shiftMs;
  return {
    startMs: before(firstMs),
    endMs: after(Math.max(...placed.map(({ endMs }) => endMs))),
    columns,
    emptyRooms: rooms.filter(({ id }) => !used.has(id)),
    cells: cutIntoLanes(placed, columns.length),
    folds: emptyStretches(placed)
      .map((stretch) => ({ startMs: after(stretch.startMs), endMs: before(stretch.endMs) }))
      .filter(({ startMs, endMs }) => endMs - startMs >= leastFoldMs),
  };
}

/** What lies between the sessions of a day, over all its rooms. */
function emptyStretches(placed: readonly Placed[]): GridFold[] {
  const stretches: GridFold[] = [];
  const inTurn = [...placed].sort((a, b) => a.startMs - b.startMs);
  let heldMs = inTurn[0]!.startMs;
  for (const { startMs, endMs } of inTurn) {
    if (startMs > heldMs) stretches.push({ startMs: heldMs, endMs: startMs });
    heldMs = Math.max(heldMs, endMs);
  }
  return stretches;
}

/** Cells of an entry: one for each group of columns that stand side by side. */
function place(entry: AgendaEntry, rooms: readonly string[], positions: ReadonlyMap<string, number>): Placed[] {
  const { startMs, endMs } = entry.span!;
  const taken = (rooms.length > 0 ? rooms : ['']).flatMap((id) => positions.get(id) ?? []);
  const cells: Placed[] = [];
  for (const column of [...new Set(taken)].sort((a, b) => a - b)) {
    const last = cells.at(-1);
    if (last && last.column + last.columns === column) cells[cells.length - 1] = { ...last, columns: last.columns + 1 };
    else cells.push({ entry, startMs, endMs: Math.max(endMs, startMs + leastMs), column, columns: 1 });
  }
  return cells;
}

/** Whether two cells want the same place for a while. */
function coversSame(one: Placed, other: Placed): boolean {
  const isInTime = one.startMs < other.endMs && other.startMs < one.endMs;
  return isInTime && one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** A cell that is not alone in its rooms stands in each of them. */
function splitColumns(cell: Placed): Placed[] {
  return Array.from({ length: cell.columns }, (_, index) => ({ ...cell, column: cell.column + index, columns: 1 }));
}

/** Puts what overlaps in a column side by side, in as few lanes as can hold it. */
function cutIntoLanes(placed: readonly Placed[], columnCount: number): GridCell[] {
  const lanes = new Map<Placed, number>();
  const groups: Placed[][] = [];
  for (let column = 0; column < columnCount; column++) {
    const own = placed.filter((cell) => cell.column <= column && column < cell.column + cell.columns).sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
    let endMs = -Infinity;
    for (const cell of own) {
      if (cell.startMs >= endMs) groups.push([]);
      groups.at(-1)!.push(cell);
      endMs = Math.max(endMs, cell.endMs);
    }
  }
  for (const group of groups) for (const cell of group) if (!lanes.has(cell)) lanes.set(cell, firstFreeLane(cell, group, lanes));
  const widths = new Map<Placed, number>();
  for (const group of groups) {
    const width = Math.max(...group.map((cell) => lanes.get(cell)! + 1));
    for (const cell of group) widths.set(cell, Math.max(width, widths.get(cell) ?? 1));
  }
  return placed
    .map((cell) => ({ ...cell, lane: lanes.get(cell)!, lanes: widths.get(cell)! }))
    .sort((a, b) => a.column - b.column || a.startMs - b.startMs || a.lane - b.lane);
}

function firstFreeLane(cell: Placed, group: readonly Placed[], lanes: ReadonlyMap<Placed, number>): number {
  const taken = new Set(group.filter((other) => other.startMs < cell.endMs && cell.startMs < other.endMs).flatMap((other) => lanes.get(other) ?? []));
  let lane = 0;
  while (taken.has(lane)) lane++;
  return lane;
}
