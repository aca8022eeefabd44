import type { GlobalComponents } from 'vue';
import 'technopole-events/vue';

type Props = InstanceType<GlobalComponents['technopole-registration-button']>['$props'];

export const props: Props = { src: 'event.json', purpose: 'press', onTechnopoleRegistrationChosen: (event) => console.log(event.detail) };
// @ts-expect-error: there is no such purpose
export const wrong: Props = { src: 'event.json', purpose: 'lunch' };
