import type { LitElement } from 'lit';
import type { EventDocument } from '../../../schemas/index.js';
import type { DocumentController } from '../../document/document-controller.js';
import type { FilterController } from '../filter-controller.js';
import type { Stage } from '../stage.js';
import type { Drawn } from '../views.js';

/** The programme as its visit sees and moves it. */
export interface VisitHost {
  readonly element: LitElement & {
    view: string;
    zone: string;
    readonly src: string;
    now: string;
    readonly details: string;
    readonly sessionHref: string;
    document: EventDocument | undefined;
    readonly refresh: number;
    readonly views: string;
    readonly days: string;
    readonly rooms: string;
    readonly tracks: string;
    openSession(id: string): void;
  };
  /** Name under which the state of the programme stands in the address; `off` for not at all. */
  readonly key: () => string;
  readonly documents: DocumentController;
  readonly filters: FilterController;
  readonly stage: Stage;
  readonly areFiltersOpen: () => boolean;
  readonly closeFilters: () => void;
  readonly drawn: () => Drawn | undefined;
  readonly nowMs: () => number;
}

/** The device's storage; nothing where the browser denies even to name it. */
export function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
