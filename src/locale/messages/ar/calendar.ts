import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** Arabic words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'إضافة إلى تقويمي',
  google: 'تقويم Google',
  file: 'ملف لأي تقويم آخر (\u2066.ics\u2069)',
  wholeFile: 'جميع الجلسات في ملف واحد (\u2066.ics\u2069)',
  subscribe: 'الاشتراك: يتابع التقويم التغييرات',
  copyAddress: 'نسخ عنوان الاشتراك',
  addressCopied: 'نُسخ العنوان',
  progress: (done, total) => `جارٍ الإعداد: ${done} من ${total}`,
  cancel: 'إلغاء',
  failed: 'تعذّر إعداد الملف. يُرجى المحاولة مجددًا بعد لحظات.',
  nothingToAdd: 'لا شيء لإضافته: لم يُعرف أي يوم بعد.',
  selectionEmpty: 'اختياراتك فارغة.',
  eventAsDays: 'الفعالية كموعد واحد لأيام كاملة',
};
