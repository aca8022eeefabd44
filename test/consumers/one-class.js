import { ContactCardElement } from 'technopole-events';

console.log(ContactCardElement.name);
