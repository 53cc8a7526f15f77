import type {Terms} from './en.js';
import {shipTranslation} from './ship.js';
import {details} from './tr-details.js';
import {plurals, type Translation} from './translation.js';

const plural = plurals('tr');

// After a number Turkish keeps the singular.
const terms: Terms = {
  title: 'Müşteriler',
  customers: (n, shown) => plural(n, {other: `${shown} müşteri`}),

  // Tabs
  tabs: 'Müşteri grupları',
  tab: {
    all: 'Tümü',
    verified: 'Doğrulanmış',
    visitors: 'Ziyaretçiler',
    active: 'Etkin',
    suspended: 'Askıya alınmış',
  },
  tabCount: (tab, shown) => `${tab}, ${shown}`,

  // Fields
  field: {
    id: 'Kimlik numarası',
    name: 'Ad',
    email: 'E-posta',
    avatarUrl: 'Fotoğraf adresi',
    verified: 'Doğrulanmış',
    anonymous: 'Anonim',
    country: 'Ülke',
    city: 'Şehir',
    timeZone: 'Saat dilimi',
    language: 'Dil',
    ipAddress: 'IP adresi',
    browser: 'Tarayıcı',
    device: 'Cihaz',
    platform: 'İşletim sistemi',
    createdAt: 'İlk ziyaret',
    lastActiveAt: 'Son etkinlik',
    pageVisits: 'Sayfa ziyaretleri',
    conversations: 'Görüşmeler',
    returning: 'Geri gelen ziyaretçi',
    suspendedSince: 'Askıya alınma tarihi',
    suspendedUntil: 'Askı bitişi',
    suspensionReason: 'Askıya alma nedeni',
    suspendedById: 'Askıya alan (kimlik numarası)',
    suspendedBy: 'Askıya alan',
  },
  column: {name: 'Kullanıcı', createdAt: 'Oluşturulma', suspensionReason: 'Neden', suspendedUntil: 'Bitiş'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'Diğer',
    desktop: 'Bilgisayar',
    phone: 'Telefon',
    tablet: 'Tablet',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'Evet',
  no: 'Hayır',
  none: '–',

  // People
  visitor: 'Ziyaretçi',
  visitorFrom: place => `Ziyaretçi (${place})`,
  nameless: 'Adsız',
  active: 'Çevrimiçi',
  never: 'Hiç',
  suspended: 'Askıya alındı',
  until: date => `Bitiş: ${date}`,
  noEnd: 'Süresiz',
  noReason: 'Neden belirtilmedi',
  conversationCount: (n, shown) => plural(n, {other: `${shown} görüşme`}),
  visitCount: (n, shown) => plural(n, {other: `${shown} ziyaret`}),

  // Search
  search: 'Ad veya e-posta ara',
  clearSearch: 'Aramayı temizle',

  // Filter
  filter: 'Filtrele',
  filterCount: (n, shown) => plural(n, {other: `Filtrele, ${shown} koşul`}),
  filterTitle: 'Koşullara uyan kişileri göster',

  // Table
  table: 'Müşteriler',
  sortBy: 'Sıralama ölçütü',
  ascending: 'Artan',
  descending: 'Azalan',
  actions: 'İşlemler',
  moreActions: name => `Diğer işlemler: ${name}`,
  gone: 'Artık yok',
  newRows: (n, shown) => plural(n, {other: `${shown} yeni kişi`}),
  orderChanged: 'Sıralama değişti',
  show: 'Göster',

  // Pager
  paging: 'Sayfalar',
  rowsPerPage: 'Sayfa başına satır',
  range: (first, last, total) => `${first}–${last} / ${total}`,
  rangeUnknown: (first, last) => `${first}–${last}`,
  firstPage: 'İlk sayfa',
  previousPage: 'Önceki sayfa',
  nextPage: 'Sonraki sayfa',
  lastPage: 'Son sayfa',
  pageAnnounced: range => `Gösterilen: ${range}`,

  // States
  slow: 'Bu, normalden uzun sürüyor.',
  failed: 'Müşteriler yüklenemedi',
  staleFrom: time => `Aşağıdaki listenin saati: ${time}.`,
  offline: 'Çevrimdışısınız',
  offlineHint: 'Bağlantı geri gelir gelmez liste yeniden yüklenecek.',
  retry: 'Tekrar dene',
  partFailed: 'Bu sayfanın bir bölümü yüklenemedi. Tekrar deneyin.',
  dismiss: 'Kapat',
  error: {
    aborted: 'İstek durduruldu.',
    conflict: 'Bu arada başka biri bu verileri değiştirdi.',
    'duplicate-email': 'Bu e-posta adresi zaten kullanılıyor.',
    forbidden: 'Bunu yapma izniniz yok.',
    invalid: 'Veri kaynağı bu değerleri kabul etmedi.',
    'not-found': 'Bu müşteri artık yok.',
    offline: 'Bağlantı yok. Ağınızı kontrol edip tekrar deneyin.',
    quota: 'Bu tarayıcının depolama alanı dolu. Yer açıp tekrar deneyin.',
    unavailable: 'Veri kaynağı yanıt vermedi. Birazdan tekrar deneyin.',
    unknown: 'Veri kaynağında bir sorun oluştu.',
  },

  // Add user
  addUser: 'Yeni kullanıcı ekle',

  // Export
  export: 'Dışa aktar',
  exportBlocked: 'Bazı koşullar uygulanmıyor. Önce onları kaldırın, sonra dışa aktarın.',
};

export const tr: Translation = {code: 'tr', name: 'Türkçe', dir: 'ltr', terms, details};

shipTranslation(tr);
