import { plural } from '../../plural.js';
import type { RegistrationMessages } from '../types.js';
import { status } from './status.js';

/** Arabic words of the registration button. */
export const registration: RegistrationMessages = {
  ...status,
  register: 'التسجيل',
  pressAccreditation: 'طلب اعتماد صحفي',
  signUp: 'التسجيل في الجلسة',
  joinWaitingList: 'الانضمام إلى قائمة الانتظار',
  requestInvitation: 'طلب دعوة',
  byMail: 'بالبريد الإلكتروني',
  byTelephone: 'بالهاتف',
  onTheWeb: 'عبر الإنترنت',
  or: 'أو',
  reason: ({ state, next }, at, left, isSession) => {
    switch (state) {
      case 'announced': return 'سيُعلن قريبًا عن كيفية التسجيل.';
      case 'not-yet-open': return `يبدأ التسجيل ${at}.`;
      case 'open': return left === undefined ? until(next, at) : `${places(left)} ${until(next, at)}`;
      case 'nearly-full': return `${places(left ?? 0)} ${until(next, at)}`;
      case 'full': return 'اكتمل العدد: جميع الأماكن محجوزة.';
      case 'waiting-list': return 'اكتمل العدد. تُمنح الأماكن التي تشغر حسب قائمة الانتظار.';
      case 'invitation-only': return 'بدعوة فقط.';
      case 'closed': return 'التسجيل مغلق.';
      case 'over': return isSession ? 'انتهت الجلسة.' : 'انتهت الفعالية.';
      case 'cancelled': return isSession ? 'أُلغيت الجلسة.' : 'أُلغيت الفعالية.';
      case 'postponed': return `${isSession ? 'أُجّلت الجلسة' : 'أُجّلت الفعالية'}. يُستأنف التسجيل عند تحديد الموعد الجديد.`;
      case 'unavailable': return 'التسجيل غير ممكن حاليًا.';
      case 'not-needed': return 'الدخول مجاني ودون تسجيل.';
    }
  },
};

function until(next: string | undefined, at: string): string {
  return next === 'closes' ? `التسجيل مفتوح حتى ${at}.` : 'التسجيل مفتوح.';
}

function places(left: number): string {
  return plural('ar', left, { zero: 'لم يبقَ أي مكان.', one: 'بقي مكان واحد.', two: 'بقي مكانان.', few: `بقيت ${left} أماكن.`, many: `بقي ${left} مكانًا.`, other: `بقي ${left} مكان.` });
}
