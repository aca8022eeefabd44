import 'technopole-events/define/registration-button';
