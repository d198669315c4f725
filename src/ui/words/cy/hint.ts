/** What each act is for, when leaders use it, and what it costs: an explanation, never advice on the best move. */
export const hint = {
  button: 'I beth mae hyn?',
  title: 'I beth mae hyn',
  'label.for': 'Diben',
  'label.life': 'Mewn bywyd go iawn',
  'label.cost': 'Cost',
  'share.for': 'Mae’n rhoi darn o’r hyn a wyddoch yn nwylo rhywun arall, fel y mae neu wedi’i liwio.',
  'share.life':
    'Mae arweinwyr yn ei wneud pan fydd partner yn penderfynu ar rywbeth nad yw ond yn ei weld o’r tu allan, fel y galw yn y gaeaf neu ddarparwr mewn trafferth.',
  'share.cost':
    'Dim sylw fel arfer. Gall ffigur wedi’i liwio ddod i’r golwg yn nes ymlaen; mae angen sail gyfreithiol ar gyfer yr hyn sydd am bobl.',
  'request.for': 'Mae’n gofyn i bartner am gerdyn ar bwnc; gall ateb, gwrthod neu aros yn dawel.',
  'request.life': 'Dyma’r e-bost neu’r alwad cyn i achos busnes gael ei ysgrifennu ar sail dyfalu.',
  'request.cost': 'Dim sylw. Mae’n dangos beth na wyddoch.',
  'meet.for': 'Mae’n symud ewyllys da ychydig ar y ddwy ochr, ac yn gadael i hen gŵyn gael ei thrafod.',
  'meet.life':
    'Mae prif swyddogion yn cwrdd un i un pan fydd papurau wedi rhoi’r gorau i helpu, neu cyn gofyn rhywbeth mawr.',
  'meet.cost': 'Sylw na fydd wedyn ar gael i ddim arall y chwarter hwn.',
  'pledge.for': 'Mae’n rhoi eich gair heb ofyn dim yn ôl.',
  'pledge.life': 'Dyma’r llythyr o fwriad, neu’r sicrwydd a roddir mewn cyfarfod bwrdd.',
  'pledge.cost':
    'Dim nawr; y gyllideb sy’n talu pan ddaw i’w ddyddiad, ac mae pawb a gafodd yr addewid yn gweld a gafodd ei gadw.',
  'propose.for':
    'Mae’n rhwymo dwy i bedair asiantaeth wrth delerau nad ydynt yn dal nes bod pawb wedi cytuno.',
  'propose.life':
    'Mae’n cynrychioli’r cyfnewid llythyrau y mae asiantaethau’n ei ddefnyddio i setlo pwy sy’n talu beth, pwy sy’n dweud beth, ac erbyn pryd.',
  'propose.cost': 'Sylw i’w gynnig; mae taliadau’n colli rhan i sicrwydd lle mae ymddiriedaeth yn isel.',
  'counter.for': 'Mae’n ateb cynnig â thelerau eraill; mae’r cynnig cyntaf wedyn oddi ar y bwrdd.',
  'counter.life': 'Trydydd neu bedwerydd drafft yw’r rhan fwyaf o gytundebau rhwng asiantaethau.',
  'counter.cost': 'Sylw, fel cynnig o’ch eiddo eich hun.',
  'verify.for': 'Mae’n cael rhywun heb fuddiant yn y mater i edrych ar honiad.',
  'verify.life': 'Mae’n cynrychioli archwilio mewnol, adolygiad gan gymheiriaid neu olwg ar y cofnodion.',
  'verify.cost': 'Sylw ac arian; daw’r ateb yn yr alldro, ac mae pawb a glywodd honiad anwir yn cael gwybod.',
  'draft.for': 'Mae’n cynnig trefniant sy’n sefyll o chwarter i chwarter nes i rywun adael.',
  'draft.life':
    'Mae cytundebau rhannu data, cronfeydd cyfun adran 75 a chyd-bwyllgorau’n cymryd misoedd o amser cyfreithwyr ac arweinwyr.',
  'draft.cost': 'Sylw nawr; ac mae angen rhybudd i adael, sy’n costio ewyllys da.',
  'sign.for': 'Mae’n rhoi eich enw wrth gytundeb; mae’n dechrau pan fydd pawb wedi llofnodi.',
  'sign.life':
    'Mae bwrdd neu gabinet yn llofnodi pan fydd yn ymddiried digon yn y lleill i gael ei rwymo gyda nhw.',
  'sign.cost': 'Sylw, a beth bynnag y mae’r cytundeb yn ei ofyn bob chwarter.',
  'warn.for': 'Mae’n dweud wrth y rhai y byddai toriad yn eu cyrraedd y gall ddod.',
  'warn.life':
    'Mae cynghorau a chyrff iechyd yn ymgynghori â phartneriaid cyn cwtogi ar wasanaeth y mae eraill yn pwyso arno.',
  'warn.cost': 'Dim arian. Cofir ychydig am rybudd o rywbeth na ddaw.',
  'amend.for': 'Mae’n cydnabod addewid a dorrwyd neu honiad oedd yn anwir, gydag arian tuag at ei unioni.',
  'amend.life': 'Mae arweinwyr yn ei ddweud yn yr ystafell ac yn ei ddilyn â rhywbeth y gellir ei gyfrif.',
  'amend.cost': 'Sylw a’r hyn a dalwch; mae’n trwsio llai ar ôl anwiredd nag ar ôl methu â chyflawni.',
  'engage.for': 'Mae’n llunio rhaglen ar y cyd gyda’r preswylwyr y mae ar eu cyfer.',
  'engage.life':
    'Cydgynhyrchu: mae pobl sy’n defnyddio gwasanaeth yn helpu i’w ddylunio, yn aml drwy grwpiau cymunedol.',
  'engage.cost': 'Mwy o sylw na’r rhan fwyaf o weithredoedd; mae’n gweithio o’r chwarter nesaf ymlaen.',
  'frame.for':
    'Mae’n dweud i beth mae’r bartneriaeth, fel bod geiriau rhwng y rhai sy’n ei chredu’n pwyso mwy.',
  'frame.life':
    'Mae arweinwyr lle’n ei wneud â gweledigaeth a rennir neu gynllun y mae pob bwrdd yn ei fabwysiadu.',
  'frame.cost': 'Sylw; mae’n chwalu os yw’r adroddwr yn torri ei air tra bydd yn cael ei hadrodd.',
  'broker.for': 'Mae’n dod â dau arall ynghyd sydd ill dau’n ymddiried ynoch chi.',
  'broker.life': 'Cadeirydd neu gynullydd annibynnol yn aml sy’n cael dwy ochr i’r un ystafell.',
  'broker.cost': 'Sylw; eu heiddo nhw yw’r hyn a wna’r ddau ohono.',
  'escalate.for': 'Mae’n rhoi achos gerbron y rheoleiddiwr, am bris i chi a lluosrif ohono i’r llall.',
  'escalate.life':
    'Mae anghydfod ffurfiol ac ymyrraeth yn bod ar gyfer yr adegau pan na all partneriaid setlo rhywbeth rhyngddyn nhw.',
  'escalate.cost': 'Sylw, arian ac ewyllys da’r llall, yn gyhoeddus.',
  'seal.for': 'Mae’n pennu’r hyn a wariwch y chwarter hwn; nid oes neb yn ei weld nes bod pawb i mewn.',
  'seal.life':
    'Caiff cyllidebau eu gosod ym mhob corff ar ei ben ei hun, drwy gyfraith a chalendr, cyn i neb wybod beth wnaeth y gweddill.',
  'seal.cost':
    'Yr hyn sydd ynddi; mae’r hyn sydd ar ôl yn mynd i’r cronfeydd wrth gefn, cyn pwysau’r chwarter.',
} as const
