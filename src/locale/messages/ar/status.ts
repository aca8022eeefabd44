import { plural } from '../../plural.js';
import type { StatusMessages } from '../types.js';

/** Arabic words of every element. */
export const status: StatusMessages = {
  retry: 'إعادة المحاولة',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'لا تذكر هذه الصفحة عنوان المستند.',
      network: 'تعذّر تحميل المستند: لا يوجد اتصال، أو أن الموقع الذي يستضيفه لا يسمح بعرضه هنا.',
      'not-found': 'لا يوجد مستند في العنوان المذكور، أو لم يعد موجودًا.',
      http: `يردّ الموقع الذي يستضيف المستند بخطأ (${httpStatus ?? '?'}).`,
      'time-out': 'يستغرق الموقع الذي يستضيف المستند وقتًا طويلًا للرد.',
      'too-large': 'المستند أكبر من أن يُعرض.',
      html: 'يؤدي العنوان المذكور إلى صفحة ويب لا إلى مستند فعالية.',
      'not-json': 'المستند غير مكتمل أو ليس بصيغة JSON.',
      'unknown-format': 'المستند بصيغة لا تعرفها هذه النسخة.',
      unreadable: 'لا يصف المستند فعالية يمكن قراءتها.',
    })[code],
  partlyBroken: (count) =>
    `تعذّرت قراءة ${plural('ar', count, { zero: 'بعض عناصر', one: 'عنصر واحد من', two: 'عنصرين من', few: `${count} عناصر من`, many: `${count} عنصرًا من`, other: `${count} عنصر من` })} المستند.`,
  partlyBrokenDetails: 'إلى الجهة المنظِّمة',
  pair: (term, value) => `${term}: ${value}`,
};
