import { plural } from '../../plural.js';
import type { VisitMessages } from '../visit-types.js';
import { isolate } from './isolate.js';

/** Arabic words of a visit. */
export const visit: VisitMessages = {
  display: 'طريقة العرض',
  views: { list: 'قائمة', grid: 'جدول', now: 'الآن', selection: 'اختياراتي' },
  facets: {
    day: 'اليوم', track: 'المسار', kind: 'نوع الجلسة', room: 'القاعة', language: 'اللغة', interpretation: 'الترجمة الفورية إلى',
    cluster: 'التجمع', country: 'البلد', tag: 'الكلمة المفتاحية', places: 'التسجيل', recording: 'التصوير',
  },
  moreValues: (count) => `عرض ${count} أخرى`,
  fewerValues: 'عرض أقل',
  showFound: (sessions) => `عرض: ${sessions}`,
  placesFree: 'أماكن متاحة',
  withoutRecording: 'غير مصوّرة',
  foundIn: (field) => `وُجد في: ${{ subtitle: 'العنوان الفرعي', people: 'المتحدثين', room: 'القاعة', track: 'المسار', cluster: 'التجمعات', tag: 'الكلمات المفتاحية', region: 'المناطق', abstract: 'الملخص', description: 'الوصف' }[field]}`,
  notLoaded: 'تعذّر تحميل هذا الجزء. تحقّق من الاتصال ثم أعد المحاولة.',
  jumpToNow: 'الانتقال إلى الآن',
  more: 'المزيد',
  gridNeedsWidth: 'يحتاج الجدول إلى شاشة أعرض؛ إليكم القائمة.',
  rooms: 'القاعات المعروضة',
  roomsHidden: (count) => plural('ar', count, { zero: 'لا قاعات مخفية', one: 'واحدة مخفية', two: 'اثنتان مخفيتان', few: `${count} مخفية`, many: `${count} مخفية`, other: `${count} مخفية` }),
  roomsEmpty: (count) => `لا تُعرض ${rooms(count)} دون جلسات في هذا اليوم.`,
  nothingBetween: (start, end) => `لا شيء من ${start} إلى ${end}`,
  onNow: 'جارية الآن',
  upNext: 'التالي',
  nothingNow: 'لا شيء في هذه اللحظة',
  nothingMore: 'انتهى البرنامج.',
  withoutRoom: 'دون قاعة',
  beginsIn: (duration) => `بعد ${duration}`,
  toVisitorZone: (zone) => `العرض بتوقيتي المحلي (${zone})`,
  toEventZone: (zone) => `العرض بتوقيت الفعالية (${zone})`,
  otherDay: (day) => `في مكان الانعقاد: ${day}`,
  kept: (count) => sessions(count),
  selectionEmpty: 'لا توجد اختيارات بعد. تُضاف الجلسة بالنجمة.',
  notKept: 'لا يسمح هذا المتصفح بحفظ شيء: تبقى الاختيارات ما دامت هذه الصفحة مفتوحة.',
  overlaps: (titles) => `في الوقت نفسه: ${isolate(titles)}`,
  share: 'مشاركة اختياراتي',
  shareExplained: 'يمكن لمن يفتح هذا الرابط أن يضيف جلساتكم إلى جلساته. لا يُرسل شيء إلى أي خادم.',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  shareByCode: 'رمز يُقرأ بالهاتف',
  codeTooLong: 'الاختيارات أطول من أن يتسع لها رمز؛ يُرجى استخدام الرابط.',
  sharedFound: (count) => `يقترح هذا الرابط إضافة ${someSessions(count)} إلى اختياراتكم.`,
  sharedUnknown: (count) => `لم تعد في البرنامج ${sessions(count)} من الرابط.`,
  sharedAdd: 'إضافة',
  sharedIgnore: 'لا، شكرًا',
  sharedDamaged: 'الرابط المشترك غير مكتمل؛ يُرجى طلبه من جديد.',
  sharedKnown: 'اختياراتكم تضم جلسات هذا الرابط بالفعل.',
  print: 'طباعة',
  printAbstracts: 'مع الملخصات',
  calendarOf: (count) => `ملف تقويم: ${sessions(count)} (\u2066.ics\u2069)`,
  calendarProgress: (done, total) => `جارٍ إعداد التقويم: ${done} من ${total}`,
  calendarLeftOut: (count) => `لا يشمل الملف ${someSessions(count)} لم يُعرف يومها.`,
  cancel: 'إلغاء',
  changes: (count, kept) =>
    `${plural('ar', count, { zero: 'لا تغييرات', one: 'تغيير واحد', two: 'تغييران', few: `${count} تغييرات`, many: `${count} تغييرًا`, other: `${count} تغيير` })} منذ زيارتكم الأخيرة${kept === 0 ? '' : `، منها ${kept} في اختياراتكم`}`,
  showChanges: 'عرض التغييرات',
  showAll: 'عرض البرنامج كاملًا',
  changesSeen: 'اطّلعت عليها',
  notRenewed: (moment) => `آخر تحقق من البرنامج: ${moment}. تعذّر التحديث.`,
  renew: 'إعادة المحاولة',
  changedNew: 'جديدة',
  changedTime: (former) => `تغيّر التوقيت، سابقًا: ${former}`,
  changedRoom: (former) => `تغيّرت القاعة، سابقًا: ${isolate(former)}`,
  changedCancelled: 'أُلغيت منذ زيارتكم الأخيرة',
  changedRestored: 'ستُعقد خلافًا لما أُعلن',
  changedTitle: 'تغيّر العنوان',
  gone: (count) => `لم تعد في البرنامج ${sessions(count)} من اختياراتكم.`,
};

function sessions(count: number): string {
  return plural('ar', count, { zero: 'لا جلسات', one: 'جلسة واحدة', two: 'جلستان', few: `${count} جلسات`, many: `${count} جلسة`, other: `${count} جلسة` });
}

/** The same where it is governed by a word before it. */
function someSessions(count: number): string {
  return count === 2 ? 'جلستين' : sessions(count);
}

function rooms(count: number): string {
  return plural('ar', count, { zero: 'أي قاعة', one: 'قاعة واحدة', two: 'قاعتان', few: `${count} قاعات`, many: `${count} قاعة`, other: `${count} قاعة` });
}
