import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** Arabic words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'الاتصال بالصحافة', registration: 'التسجيل', organisation: 'التنظيم', b2b: 'لقاءات الأعمال الثنائية', accessibility: 'تيسير الوصول',
    partnership: 'الشراكات', programme: 'البرنامج', speaker: 'مداخلة', chair: 'رئاسة الجلسة', moderator: 'إدارة الحوار', panellist: 'مشاركة في النقاش',
  },
  telephone: 'الهاتف',
  telephoneKinds: { mobile: 'الجوال', fax: 'الفاكس', text: 'رسالة نصية' },
  mail: 'البريد الإلكتروني',
  links: 'على الويب',
  languages: 'اللغات',
  hours: 'أوقات العمل',
  openUntil: (time) => `مفتوح حتى ${time}`,
  opensAt: (moment) => `مغلق، يفتح ${moment}`,
  closedNow: 'مغلق',
  biography: 'نبذة',
  addToContacts: 'إضافة إلى جهات اتصالي',
  copy: 'نسخ',
  copied: 'تم النسخ',
  moreFormats: 'رمز QR وصيغة أخرى',
  code: (name) => `رمز QR لبطاقة ${name}`,
  codeTooLong: 'البطاقة أطول من أن تتسع في رمز QR.',
  olderFormat: 'بطاقة vCard 3.0 لدفاتر العناوين الأقدم',
  sessions: 'الجلسات',
  noSpeakers: 'لم يُعلن عن المتحدثين بعد.',
  noContacts: 'لم تُذكر أي جهة اتصال حاليًا.',
  unknownContact: 'جهة الاتصال هذه غير واردة في المستند.',
  weekdays: (first, last) => (first === last ? first : `من ${first} إلى ${last}`),
};
