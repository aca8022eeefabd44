/** Words of a printed programme, beside those of the programme itself. */
export interface PrintMessages {
  /** Known roles of people in a session, in words. */
  readonly roles: Readonly<Record<string, string>>;
  readonly programme: string;
  /** What is printed, before the number of its sessions. */
  readonly whole: string;
  readonly selection: string;
  readonly extract: string;
  printed(moment: string): string;
  /** When the document was last changed. */
  updated(moment: string): string;

  readonly online: string;
  readonly hybrid: string;
  /** What has become of the event. */
  readonly eventStatuses: Readonly<Record<'announced' | 'postponed' | 'moved-online' | 'cancelled', string>>;

  /** Heading of the days with their hours. */
  readonly overview: string;
  readonly rooms: string;
  readonly contacts: string;
  /** Heading of organisers and funders. */
  readonly parties: string;
  /** Known roles of parties, before the names of those who have them. */
  readonly partyRoles: Readonly<Record<string, string>>;

  readonly website: string;
  /** Beside the code that leads to the live page. */
  readonly live: string;
  /** Of that code, for who cannot see it. */
  readonly code: string;

  /** Of a session: one has to sign up for it. */
  readonly signUp: string;
}
