import 'technopole-events/react';

export function Page() {
  return (
    <main>
      <technopole-programme src="event.json" heading-level={3} lang="fr" ontechnopole-session-selected={(event) => console.log(event.detail)}>
        <a href="programme.html">Programme</a>
      </technopole-programme>
      <technopole-registration-button src="event.json" purpose="press" />
      {/* @ts-expect-error: there is no such purpose */}
      <technopole-registration-button src="event.json" purpose="lunch" />
    </main>
  );
}
