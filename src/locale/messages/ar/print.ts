import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** Arabic words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'البرنامج',
  whole: 'البرنامج الكامل',
  selection: 'اختياراتي',
  extract: 'جزء من البرنامج',
  printed: (moment) => `تاريخ الطباعة: ${moment}`,
  updated: (moment) => `آخر تعديل للبرنامج: ${moment}`,
  online: 'عبر الإنترنت',
  hybrid: 'حضوريًا وعبر الإنترنت',
  eventStatuses: { announced: 'معلن عنها، في انتظار التأكيد', postponed: 'مؤجلة', 'moved-online': 'تُعقد عبر الإنترنت', cancelled: 'ملغاة' },
  overview: 'لمحة عامة',
  rooms: 'القاعات',
  contacts: 'للاتصال',
  parties: 'التنظيم والتمويل',
  partyRoles,
  website: 'موقع الفعالية',
  live: 'البرنامج المحدَّث',
  code: 'رمز يُقرأ بالهاتف: يؤدي إلى البرنامج المحدَّث',
  signUp: 'يلزم التسجيل',
};
