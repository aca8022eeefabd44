import { plural } from '../../plural.js';
import type { ProgrammeMessages } from '../types.js';
import { isolate, quote } from './isolate.js';
import { status } from './status.js';

/** Arabic words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'الأيام',
  allDays: 'جميع الأيام',
  keep: (title) => `إضافة ${quote(title)} إلى اختياراتي`,
  search: 'بحث',
  searchPlaceholder: 'عنوان، شخص، قاعة…',
  filters: 'عوامل التصفية',
  filtersInUse: (count) =>
    plural('ar', count, { zero: 'لا عوامل تصفية مفعّلة', one: 'عامل تصفية واحد مفعّل', two: 'عاملا تصفية مفعّلان', few: `${count} عوامل تصفية مفعّلة`, many: `${count} عامل تصفية مفعّلًا`, other: `${count} عامل تصفية مفعّل` }),
  clearAll: 'مسح الكل',
  sessionCount: (count, written) => sessions(count, written),
  parallel: (count) => `${sessions(count, `${count}`)} بالتوازي`,
  noMatch: (query) => `لا توجد جلسات عن ${quote(query)}.`,
  noMatchFilters: 'لا توجد جلسة تطابق عوامل التصفية هذه.',
  noSessions: 'لم يُنشر البرنامج بعد.',
  noSessionsButPeople: 'لم يُنشر البرنامج بعد. المتحدثون المعلن عنهم:',
  hoursToBeConfirmed: 'التوقيت يُؤكَّد لاحقًا',
  dayToBeConfirmed: 'اليوم يُؤكَّد لاحقًا',
  themes: 'المحاور',
  now: 'جارية الآن',
  nowRemaining: (duration) => `جارية الآن، بقي ${duration}`,
  timesIn: (zone) => `التوقيت: ${zone}`,
  today: 'اليوم',
  statuses: { expected: 'مرتقبة', moved: 'تغيّر موعدها أو مكانها', full: 'مكتملة العدد', cancelled: 'ملغاة', replaced: 'استُبدلت' },
  replacedBy: (title) => `استُبدلت بجلسة ${quote(title)}`,
  movedFrom: (former) => `تغيّر الموعد أو المكان، سابقًا: ${isolate(former)}`,
  kinds: {
    plenary: 'جلسة عامة', keynote: 'كلمة رئيسية', panel: 'حلقة نقاش', workshop: 'ورشة عمل', talk: 'مداخلة', 'lightning-talk': 'مداخلة قصيرة',
    testimonial: 'شهادة', 'b2b-meeting': 'لقاءات أعمال ثنائية', assembly: 'جمعية عامة', ceremony: 'مراسم', networking: 'لقاء تعارف',
    meal: 'وجبة', break: 'استراحة', visit: 'زيارة', conference: 'مؤتمر',
  },
  interpretation: 'الترجمة الفورية',
  placesLeft: (count) =>
    plural('ar', count, { zero: 'مكتملة العدد', one: 'بقي مكان واحد', two: 'بقي مكانان', few: `بقيت ${count} أماكن`, many: `بقي ${count} مكانًا`, other: `بقي ${count} مكان` }),
};

function sessions(count: number, written: string): string {
  return plural('ar', count, { zero: 'لا توجد جلسات', one: 'جلسة واحدة', two: 'جلستان', few: `${written} جلسات`, many: `${written} جلسة`, other: `${written} جلسة` });
}
