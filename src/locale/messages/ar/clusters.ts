import { plural } from '../../plural.js';
import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** Arabic words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'قطب تنافسي', technopole: 'قطب تكنولوجي', 'science-park': 'حديقة علمية', 'meta-cluster': 'تجمع شامل', 'technology-hub': 'مركز تكنولوجي', network: 'شبكة' },
  memberKinds: {
    company: 'شركات', 'small-company': 'شركات صغيرة ومتوسطة', 'large-company': 'شركات كبرى', 'start-up': 'شركات ناشئة', research: 'هيئات بحثية',
    university: 'جامعات', 'public-body': 'هيئات عامة', 'civil-society': 'المجتمع المدني', investor: 'مستثمرون',
  },
  columns: { name: 'الاسم', label: 'العلامة', region: 'المنطقة', founded: 'التأسيس', members: 'الأعضاء', projects: 'المشاريع', agreements: 'اتفاقيات التعاون' },
  facets: { theme: 'الموضوع', region: 'المنطقة', country: 'البلد', label: 'العلامة' },
  all: { theme: 'كل المواضيع', region: 'كل المناطق', country: 'كل البلدان', label: 'كل العلامات' },
  formerly: (names) => `سابقًا ${names}`,
  mergedFrom: 'نشأ من',
  mergedInto: 'انضم إلى',
  since: (day) => `منذ ${day}`,
  until: (day) => `حتى ${day}`,
  precisions: { about: 'حوالي', nearly: 'ما يقارب', over: 'أكثر من' },
  memberships: 'العضويات',
  contacts: 'جهات الاتصال',
  sessions: 'في هذا البرنامج',
  site: 'الموقع الإلكتروني',
  more: 'المزيد',
  directory: 'الدليل',
  search: 'بحث',
  searchPlaceholder: 'الاسم، الاسم السابق، الموضوع…',
  clearAll: 'مسح الكل',
  clusterCount: (count, written) => plural('ar', count, { zero: 'لا تجمعات', one: 'تجمع واحد', two: 'تجمعان', few: `${written} تجمعات`, many: `${written} تجمعًا`, other: `${written} تجمع` }),
  noMatch: (query) => `لا تجمعات مطابقة لـ «${query}».`,
  noMatchFilters: 'لا تجمع يطابق عوامل التصفية هذه.',
  noClusters: 'لم يُعلن عن التجمعات بعد.',
  unknownCluster: 'هذا التجمع غير موجود في الوثيقة.',
  appearance: 'طريقة العرض',
  asCards: 'بطاقات',
  asTable: 'جدول',
};
