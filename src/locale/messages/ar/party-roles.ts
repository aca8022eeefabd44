/** Arabic words for the roles of parties, before the names of those who have them. */
export const partyRoles: Readonly<Record<string, string>> = {
  organiser: 'تنظيم', initiator: 'بمبادرة من', 'co-organiser': 'بالاشتراك في التنظيم مع', 'co-funder': 'بتمويل مشترك من', 'in-cooperation-with': 'بالتعاون مع',
  supporter: 'بدعم من', patron: 'تحت رعاية', sponsor: 'برعاية تجارية من', media: 'الشركاء الإعلاميون',
};
