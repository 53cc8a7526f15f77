import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('tr');

/** The texts of what loads on first need. Names take no suffixes here: those would have to harmonize with them. */
export const details: Details = {
  people: (n, shown) => plural(n, {other: `${shown} kişi`}),

  // People
  suspendedUntil: date => `Askı bitişi: ${date}`,

  // Search
  searchShort: 'Ara',

  // Filter
  matchAll: 'Tümü',
  matchLabel: 'Koşulların birleşimi',
  addCondition: 'Koşul ekle',
  conditionField: 'Alan',
  conditionOperator: 'Karşılaştırma',
  conditionValue: 'Değer',
  from: 'Başlangıç',
  to: 'Bitiş',
  days: n => plural(n, {other: 'gün içinde'}),
  daysAgo: n => plural(n, {other: 'gün'}),
  apply: 'Uygula',
  conditionIncomplete: 'Bir değer girin veya bu koşulu kaldırın.',
  conditionRange: 'İlk değer ikinciden büyük olmamalı.',
  findCountry: 'Ülke bul',
  chooseSome: 'Seçin…',
  chosen: (n, shown) => plural(n, {other: `${shown} seçildi`}),
  nothingFound: 'Hiçbir şey bulunamadı',
  operator: {
    is: 'şuna eşit',
    'is-not': 'şuna eşit değil',
    contains: 'şunu içeriyor',
    'starts-with': 'şununla başlıyor',
    'ends-with': 'şununla bitiyor',
    gt: 'şundan fazla',
    gte: 'en az',
    lt: 'şundan az',
    lte: 'en çok',
    between: 'şunların arasında',
    on: 'şu gün',
    before: 'şundan önce',
    after: 'şundan sonra',
    'within-days': 'son',
    'more-than-days': 'şundan eski',
    'any-of': 'şunlardan biri',
    'none-of': 'şunlardan hiçbiri',
    known: 'biliniyor',
    unknown: 'bilinmiyor',
  },

  // States
  close: 'Kapat',
  cancel: 'İptal',

  // Add user
  addUserHint: 'Size telefonla, postayla veya yüz yüze ulaşmış biri için.',
  addUserSubmit: 'Kullanıcıyı ekle',
  adding: 'Ekleniyor…',
  moreFields: 'Diğer ayrıntılar',
  verifiedHint: 'Kimliği doğrulanmış, örneğin e-postasına gönderilen bir bağlantıyla.',
  noCountry: 'Bilinmiyor',
  listHint: 'Virgülle ayrılmış birden çok değer.',
  added: name => `Eklendi: ${name}`,
  duplicateEmail: name => `Bu e-posta adresinin sahibi: ${name}.`,
  openProfile: 'Profilini aç',
  discard: 'Yazdıklarınız silinsin mi?',
  discardConfirm: 'Sil',
  keepEditing: 'Düzenlemeye devam et',
  problem: {
    'name-or-email': 'Bir ad veya e-posta girin.',
    email: 'ann@example.com gibi bir e-posta adresi girin.',
    url: 'https:// ile başlayan bir adres girin.',
    country: 'Listeden bir ülke seçin.',
    number: 'Bir sayı girin.',
    date: 'Bir tarih girin.',
    choice: 'Sunulan değerlerden birini seçin.',
    'verified-anonymous': 'Anonim bir ziyaretçi doğrulanmış olamaz.',
    invalid: 'Bu değer kullanılamaz.',
  },

  // Profile
  profileOf: name => `Profil: ${name}`,
  profile: 'Profil',
  loadingProfile: 'Profil yükleniyor…',
  profileFailed: 'Profil yüklenemedi',
  activityFailed: 'Sayfa ziyaretleri yüklenemedi.',
  profileGone: 'Bu müşteri artık yok.',
  identity: 'Kimlik',
  activity: 'Etkinlik',
  technology: 'Teknoloji',
  location: 'Konum',
  attributes: 'Nitelikler',
  noActivity: 'Henüz kaydedilmiş sayfa ziyareti yok.',
  viewedPages: 'Görüntülenen sayfalar',
  moreActivity: (n, shown) => plural(n, {other: `${shown} sayfa daha göster`}),
  localTime: 'Yerel saat',
  copyEmail: 'E-postayı kopyala',
  copyAddress: email => `Kopyala: ${email}`,
  copied: 'Kopyalandı',
  verified: 'Doğrulanmış',
  opensInNewTab: 'yeni sekmede açılır',
  suspendedBy: name => `Askıya alan: ${name}`,
  suspendedForGood: 'Süresiz askıda',
  history: {
    title: 'Askıya alma geçmişi',
    suspended: (by, until) => {
      if (by !== null) return `${by} tarafından ${until === null ? 'süresiz olarak ' : tillDay(until)}askıya alındı`;
      if (until === undefined) return 'Askıya alındı';
      return until === null ? 'Süresiz olarak askıya alındı' : `${tillDay(until)}askıya alındı`;
    },
    unsuspended: by => (by === null ? 'Askı kaldırıldı' : `Askı ${by} tarafından kaldırıldı`),
    ended: 'Askı kendiliğinden sona erdi',
    never: 'Hiç askıya alınmadı.',
    failed: 'Askıya alma geçmişi yüklenemedi.',
  },

  // Edit in the profile
  edit: {
    edit: 'Düzenle',
    title: name => `Düzenle: ${name}`,
    save: 'Kaydet',
    saving: 'Kaydediliyor…',
    waiting: 'Bekleniyor…',
    saved: name => `Kaydedildi: ${name}`,
    elsewhere: 'Bu arada başka bir yerde değiştirildi',
    conflict: 'Siz düzenlerken başka biri değişiklik kaydetti',
    conflictHint: 'Her alan için hangisinin kalacağını seçin. Sizin değişiklikleriniz henüz kaydedilmedi.',
    yours: 'Sizinki',
    theirs: 'Diğeri (şu anda kayıtlı)',
    choose: 'İkisinden birini seçin.',
    saveChosen: 'Seçilenleri kaydet',
    discardMine: 'Değişikliklerimi sil',
    gone: 'Siz düzenlerken bu müşteri silindi',
    goneHint: 'Değişiklikleriniz kaydedilmedi. Yazdıklarınızı hâlâ kopyalayabilirsiniz.',
    copyTyped: 'Yazdıklarımı kopyala',
  },

  // Export
  exportAll: 'Tüm alanlar',
  exportShown: 'Yalnızca gösterilen sütunlar',
  exporting: (done, total) => `Dışa aktarılıyor: ${done} / ${total}`,
  exportingSome: done => `Dışa aktarılıyor: şimdiye kadar ${done}`,
  exportCancel: 'Dışa aktarmayı iptal et',
  exported: (n, shown) => plural(n, {other: `${shown} müşteri dışa aktarıldı`}),
  exportCancelled: 'Dışa aktarma iptal edildi',
  exportFailed: 'Dışa aktarılamadı',
  exportFile: 'müşteriler',

  // Selection
  selectPerson: name => `Seç: ${name}`,
  selectPage: 'Bu sayfadakilerin tümünü seç',
  selectedCount: (n, shown) => plural(n, {other: `${shown} seçildi`}),
  elsewhere: (n, shown) => plural(n, {other: `${shown} kişi bu sayfada değil`}),
  selectedElsewhere: (selected, elsewhere) => `${selected} (${elsewhere})`,
  selectAll: (n, shown) =>
    plural(n, {one: `Eşleşen ${shown} kişiyi seç`, other: `Eşleşen ${shown} kişinin tümünü seç`}),
  selectAllSome: 'Eşleşenlerin tümünü seç',
  selectAllShort: shown => `Tümü (${shown})`,
  allSelected: (n, shown) =>
    plural(n, {one: `Eşleşen ${shown} kişi seçildi`, other: `Eşleşen ${shown} kişinin tümü seçildi`}),
  allSelectedSome: 'Eşleşenlerin tümü seçildi',
  allSelectedBut: (n, shown) => plural(n, {other: `${shown} kişi dışında eşleşenlerin tümü seçildi`}),
  clearSelection: 'Seçimi temizle',
  selectionCleared: 'Seçim temizlendi',
  bulkActs: 'Seçilen müşteriler için işlemler',
  bulkAct: {suspend: 'Askıya al', unsuspend: 'Askıyı kaldır', export: 'Seçilenleri dışa aktar', delete: 'Sil'},
  moreBulkActs: 'Diğer işlemler',
  bulkBlocked: 'Bazı koşullar uygulanmıyor. Önce onları kaldırın, sonra devam edin.',

  // Suspension in a row
  suspendedByWhom: name => `Askıya alan: ${name}`,

  // Active filters and acts
  matchAny: 'Herhangi biri',
  removeCondition: condition => `Koşulu kaldır: ${condition}`,
  clear: 'Temizle',
  activeFilters: 'Etkin filtreler',
  notApplied: 'uygulanmıyor',
  notAppliedHint: 'Bu alan burada bilinmediği için koşul dikkate alınmıyor.',
  sign: {is: '=', 'is-not': '≠', gt: '>', gte: '≥', lt: '<', lte: '≤'},
  condition: {
    is: (field, value) => `${field}: ${value}`,
    'is-not': (field, value) => `${field}: ${value} değil`,
    contains: (field, value) => `${field}: “${value}” içeriyor`,
    'starts-with': (field, value) => `${field}: “${value}” ile başlıyor`,
    'ends-with': (field, value) => `${field}: “${value}” ile bitiyor`,
    compare: (field, sign, value) => `${field} ${sign} ${value}`,
    between: (field, low, high) => `${field}: ${low} ile ${high} arasında`,
    on: (field, day) => `${field}: ${day} günü`,
    before: (field, day) => `${field}: ${day} tarihinden önce`,
    after: (field, day) => `${field}: ${day} tarihinden sonra`,
    'within-days': (field, n, shown) =>
      plural(n, {one: `${field}: son bir gün içinde`, other: `${field}: son ${shown} gün içinde`}),
    'more-than-days': (field, n, shown) =>
      plural(n, {one: `${field}: bir günden daha önce`, other: `${field}: ${shown} günden daha önce`}),
    'any-of': (field, values) => `${field}: ${values}`,
    'none-of': (field, values) => `${field}: ${values} değil`,
    known: field => `${field}: biliniyor`,
    unknown: field => `${field}: bilinmiyor`,
  },
  view: 'Görüntüle',
  notConnected: 'Bu işlem henüz hiçbir şeye bağlı değil. Bu sayfayı kuran kişiye sorun.',
  noWayToWrite: name => `Yazılabilecek bir e-posta adresi yok: ${name}.`,
  startConversation: 'Görüşme başlat',
  impersonate: 'Müşteri olarak oturum aç',
  personAct: {suspend: 'Askıya al…', unsuspend: 'Askıyı kaldır', delete: 'Sil…'},

  // Nobody to show
  clearFilters: 'Tüm filtreleri temizle',
  waiting: 'Veri kaynağı bekleniyor',
  waitingHint: 'Bu sayfa verilerine bağlanınca müşteriler burada görünür.',
  empty: {
    all: 'Henüz müşteri yok',
    verified: 'Henüz doğrulanmış kimse yok',
    visitors: 'Henüz ziyaretçi yok',
    active: 'Şu anda çevrimiçi kimse yok',
    suspended: 'Askıya alınmış kimse yok',
  },
  emptyHint: {
    all: 'Kişiler sitenizi ziyaret ettiklerinde veya size yazdıklarında burada görünür. Onları kendiniz de ekleyebilirsiniz.',
    verified: 'Kişiler, kimlikleri örneğin e-postalarına gönderilen bir bağlantıyla doğrulanınca burada görünür.',
    visitors: 'Anonim ziyaretçiler, sohbetin bulunduğu bir sayfayı açar açmaz burada görünür.',
    active: 'Kişiler, sitenizde oldukları sürece burada görünür.',
    suspended: 'Destek masasını bir süre kullanamayacak kişiler, nedeni ve bitişiyle birlikte burada görünür.',
  },
  noMatch: search => `“${search}” için sonuç yok`,
  noMatchFilters: 'Bu filtrelere uyan kimse yok',
  noMatchHint: 'Yazımı kontrol edin veya adın ya da e-postanın bir bölümünü arayın.',
  noMatchHintFilters: 'Daha fazla kişi görmek için bir koşulu kaldırın.',
  noMatchIn: {
    verified: 'Doğrulanmış kişiler arasında arandı.',
    visitors: 'Ziyaretçiler arasında arandı.',
    active: 'Çevrimiçi kişiler arasında arandı.',
    suspended: 'Askıya alınmış kişiler arasında arandı.',
  },
  searchAll: 'Tüm müşterilerde ara',

  // Acts on customers
  actDialog: {
    title: {
      suspend: name => `${name} askıya alınsın mı?`,
      unsuspend: name => `${name} için askı kaldırılsın mı?`,
      delete: name => `${name} silinsin mi?`,
    },
    titleMany: {
      suspend: (n, shown) => plural(n, {other: `${shown} müşteri askıya alınsın mı?`}),
      unsuspend: (n, shown) => plural(n, {other: `${shown} müşterinin askısı kaldırılsın mı?`}),
      delete: (n, shown) => plural(n, {other: `${shown} müşteri silinsin mi?`}),
    },
    titleSome: {
      suspend: 'Müşteriler askıya alınsın mı?',
      unsuspend: 'Müşterilerin askısı kaldırılsın mı?',
      delete: 'Müşteriler silinsin mi?',
    },
    confirm: {suspend: 'Askıya al', unsuspend: 'Askıyı kaldır', delete: 'Sil'},
    running: {suspend: 'Askıya alınıyor…', unsuspend: 'Askı kaldırılıyor…', delete: 'Siliniyor…'},
    // Said of one and of several.
    suspendHint:
      'Bundan sonra oturum açılamaz ve destek talebi oluşturulamaz, gelen e-postalar dikkate alınmaz ve sohbet gizlenir. Hiçbir şey silinmez.',
    unsuspendHint: 'Destek masası şu andan itibaren yeniden kullanılabilir.',
    deleteHint: 'Bilinen tüm bilgilerle birlikte listeden kaldırılır.',
    canUndo: 'Bu işlemi 30 gün boyunca geri alabilirsiniz.',
    cannotUndo: 'Bu işlem geri alınamaz.',
    reason: 'Neden',
    reasonHint: '(yalnızca ekibiniz görür)',
    noReason: 'Neden belirtilmedi',
    reasons: {spam: 'Spam', abuse: 'Hakaret içeren dil', fraud: 'Dolandırıcılık'},
    ownReason: 'Diğer…',
    ownWords: 'Kendi sözlerinizle',
    until: 'Askı süresi',
    days: (n, shown) => plural(n, {other: `${shown} gün`}),
    date: 'Tarih…',
    lastDay: 'Son gün',
    dayProblem: 'Bugünü veya daha sonraki bir günü seçin.',
    liftsItself: time => `${time} itibarıyla kendiliğinden kalkar.`,
    noLift: 'Biri kaldırana kadar sürer.',
    checking: 'Kimlerin etkileneceği kontrol ediliyor…',
    will: {
      suspend: (n, shown) => plural(n, {other: `${shown} müşteri askıya alınacak.`}),
      unsuspend: (n, shown) => plural(n, {other: `${shown} müşterinin askısı kaldırılacak.`}),
      delete: (n, shown) => plural(n, {other: `${shown} müşteri silinecek.`}),
    },
    nothing: {
      suspend: 'Askıya alınacak kimse yok',
      unsuspend: 'Askısı kaldırılacak kimse yok',
      delete: 'Silinecek kimse yok',
    },
    typeNumber: shown => `Devam etmek için ${shown} yazın`,
    typeProblem: shown => `Bu işlem çok sayıda kişiyi etkiler. Önce ${shown} sayısını yazın.`,
    moreMatch: 'Şu anda eşleşen müşteri sayısı az öncekinden fazla. Yeniden kontrol edin.',
    planFailed: 'Kimlerin etkileneceği belirlenemedi',
    waiting: 'Devam etmek için izin bekleniyor…',
    progress: (done, total) => `${done} / ${total}`,
    stopping: 'Durduruluyor…',
    incomplete: {
      suspend: 'Bazı kişiler askıya alınmadı',
      unsuspend: 'Bazı kişilerin askısı kaldırılmadı',
      delete: 'Bazı kişiler silinmedi',
    },
    failedAfter: {
      suspend: (n, done, total) =>
        plural(n, {other: `Hata oluşmadan önce ${total} müşteriden ${done} tanesi askıya alındı.`}),
      unsuspend: (n, done, total) =>
        plural(n, {other: `Hata oluşmadan önce ${total} müşteriden ${done} tanesinin askısı kaldırıldı.`}),
      delete: (n, done, total) => plural(n, {other: `Hata oluşmadan önce ${total} müşteriden ${done} tanesi silindi.`}),
    },
    stoppedAfter: {
      suspend: (n, done, total) =>
        plural(n, {other: `İşlem durdurulmadan önce ${total} müşteriden ${done} tanesi askıya alındı.`}),
      unsuspend: (n, done, total) =>
        plural(n, {other: `İşlem durdurulmadan önce ${total} müşteriden ${done} tanesinin askısı kaldırıldı.`}),
      delete: (n, done, total) =>
        plural(n, {other: `İşlem durdurulmadan önce ${total} müşteriden ${done} tanesi silindi.`}),
    },
    undoDone: 'Yapılanları geri al',
    nothingChanged: 'Hiçbir şey değiştirilmedi',
  },
  acted: {
    suspend: name => `${name} askıya alındı`,
    unsuspend: name => `${name} için askı kaldırıldı`,
    delete: name => `${name} silindi`,
    update: name => `${name} düzenlendi`,
  },
  actedMany: {
    suspend: (n, shown) => plural(n, {other: `${shown} müşteri askıya alındı`}),
    unsuspend: (n, shown) => plural(n, {other: `${shown} müşterinin askısı kaldırıldı`}),
    delete: (n, shown) => plural(n, {other: `${shown} müşteri silindi`}),
    update: (n, shown) => plural(n, {other: `${shown} müşteri düzenlendi`}),
  },
  leftOut: (n, shown) => plural(n, {other: `${shown} kişi atlandı`}),
  skipped: {
    'already-suspended': (n, shown) => plural(n, {other: `${shown} kişi zaten askıda`}),
    'not-suspended': (n, shown) => plural(n, {other: `${shown} kişi askıda değil`}),
    'not-found': (n, shown) => plural(n, {other: `${shown} kişi artık yok`}),
    'no-longer-matches': (n, shown) => plural(n, {other: `${shown} kişi artık eşleşmiyor`}),
    edited: (n, shown) => plural(n, {other: `${shown} kişi bu arada düzenlendi`}),
    'duplicate-email': (n, shown) => plural(n, {other: `${shown} kişinin e-posta adresi artık başka birine ait`}),
  },
  skippedOther: (n, shown, code) => plural(n, {other: `${shown} kişi atlandı (${code})`}),
  reasonNamed: (reason, names) => `${reason}: ${names}`,
  others: (n, shown) => plural(n, {other: `${shown} kişi daha`}),
  undoing: {
    undo: 'Geri al',
    shortcut: keys => `Geri alma kısayolu: ${keys}.`,
    running: 'Geri alınıyor…',
    done: (n, shown) => plural(n, {other: `${shown} müşteri geri yüklendi`}),
    nothing: 'Hiçbir şey geri yüklenmedi',
    failed: 'Bu işlem geri alınamadı',
    failedAfter: (n, shown) => plural(n, {other: `Hata oluşmadan önce ${shown} müşteri geri yüklendi`}),
    gone: 'Bu işlem artık geri alınamaz: daha önce geri alınmış veya üzerinden çok zaman geçmiş.',
  },
  keys: {
    title: 'Klavye kısayolları',
    hint: 'Odak bu sayfadayken çalışırlar, ama yazı yazılan yerlerde çalışmazlar.',
    page: 'Sayfanın her yerinde',
    rows: 'Listede',
    selection: 'Seçim',
    next: 'Sonraki müşteri',
    previous: 'Önceki müşteri',
    select: 'Seç veya seçimi kaldır',
    range: 'Art arda birkaç satır seç',
    undo: 'Son değişikliği geri al',
    message: 'İletiye git',
  },
  recentActs: {
    title: 'Son değişiklikler',
    hint: 'Hâlâ geri alınabilen son 20 askıya alma, silme ve düzenleme.',
    loading: 'Son değişiklikler yükleniyor…',
    empty: 'Geri alınacak bir şey yok',
    failed: 'Son değişiklikler yüklenemedi',
    by: name => `Yapan: ${name}`,
    undo: act => `Geri al: ${act}`,
    undone: 'Geri alındı',
  },
};

/** With a blank after it; nothing when the day is not known. */
function tillDay(day: string | undefined): string {
  return day === undefined ? '' : `${day} tarihine kadar `;
}
