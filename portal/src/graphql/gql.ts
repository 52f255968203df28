/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query WindowBookings($window: ID!, $day: Date!, $after: String, $lang: Lang!) {\n    windowAppointments(window: $window, day: $day, first: 50, after: $after) {\n      totalCount\n      edges { node { ...WindowBooking } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.WindowBookingsDocument,
    "\n  fragment WindowBooking on Appointment {\n    id\n    from\n    to\n    status\n    changedBy\n    matter { name(lang: $lang) }\n  }\n": typeof types.WindowBookingFragmentDoc,
    "\n  query LocateCase($number: ID!, $lang: Lang!) {\n    locateCase(number: $number) {\n      number\n      status\n      dueOn\n      matter { name(lang: $lang) }\n      applicant { name }\n      desk { name(lang: $lang) ... on Window { phone } }\n      window { name(lang: $lang) phone }\n      case { number }\n    }\n  }\n": typeof types.LocateCaseDocument,
    "\n  query Desk($window: ID!, $day: Date!, $lang: Lang!) {\n    windowTickets(window: $window) { number sign status matter { name(lang: $lang) } }\n    deskQueue(desk: $window, first: 50) { edges { node { ...CaseLine } } }\n    helpRequests(desk: $window, first: 10) { edges { node { ...HelpLine } } }\n    ratingsToAnswer(desk: $window, first: 10) { edges { node { ...CaseLine } } }\n    settledCases(desk: $window, day: $day, first: 20) { totalCount edges { node { ...CaseLine } } }\n  }\n": typeof types.DeskDocument,
    "\n  fragment HelpLine on HelpRequest {\n    number\n    dueAt\n    minutesLeft\n    asker { name }\n    village { name(lang: $lang) }\n    matter { name(lang: $lang) }\n  }\n": typeof types.HelpLineFragmentDoc,
    "\n  query DeskHelp($number: ID!, $lang: Lang!) {\n    helpRequest(number: $number) {\n      ...HelpLine\n      status\n      owner { staff { name } window { name(lang: $lang) } }\n      case { number matter { name(lang: $lang) } }\n      messages { at fromAsker text staff { name } }\n    }\n  }\n": typeof types.DeskHelpDocument,
    "\n  mutation AnswerHelp($input: AnswerHelpInput!) {\n    answerHelp(input: $input) { refusals { code message path } }\n  }\n": typeof types.AnswerHelpDocument,
    "\n  query CasesOfPerson($district: ID!, $identity: IdentityInput!, $openOnly: Boolean!, $after: String, $lang: Lang!) {\n    findCases(district: $district, identity: $identity, openOnly: $openOnly, first: 20, after: $after) {\n      edges { node { ...FoundLine } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CasesOfPersonDocument,
    "\n  fragment FoundLine on FoundCase {\n    number\n    status\n    filedAt\n    dueOn\n    applicant { name }\n    matter { name(lang: $lang) }\n    desk { name(lang: $lang) }\n    case { number }\n  }\n": typeof types.FoundLineFragmentDoc,
    "\n  query FindMatter($district: ID!, $search: String!, $lang: Lang!) {\n    district(code: $district) {\n      matters(search: $search, channel: WINDOW, first: 8) {\n        edges { node { code name(lang: $lang) department { name(lang: $lang) } } }\n      }\n    }\n  }\n": typeof types.FindMatterDocument,
    "mutation CallTicket($input: CallTicketInput!) { callTicket(input: $input) { refusals { code message path } } }": typeof types.CallTicketDocument,
    "mutation FinishTicket($input: TicketInput!) { finishTicket(input: $input) { refusals { code message path } } }": typeof types.FinishTicketDocument,
    "mutation MarkNoShow($input: TicketInput!) { markNoShow(input: $input) { refusals { code message path } } }": typeof types.MarkNoShowDocument,
    "mutation HoldTicket($input: TicketInput!) { holdTicket(input: $input) { refusals { code message path } } }": typeof types.HoldTicketDocument,
    "\n  query VillageNames($district: ID!) {\n    district(code: $district) {\n      villages { code zh: name(lang: ZH) en: name(lang: EN) street { zh: name(lang: ZH) en: name(lang: EN) } }\n    }\n  }\n": typeof types.VillageNamesDocument,
    "\n  mutation AcceptCases($input: AcceptCasesInput!, $lang: Lang!) {\n    acceptCases(input: $input) {\n      refusals { code message path }\n      results {\n        position\n        refusals { code message path }\n        warnings { code message number }\n        case {\n          number\n          status\n          onTheSpot\n          dueOn\n          matter { name(lang: $lang) resultName(lang: $lang) }\n          applicant { name }\n        }\n      }\n    }\n  }\n": typeof types.AcceptCasesDocument,
    "\n  query Catalogue($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      matters(channel: WINDOW, first: 100) {\n        edges {\n          node {\n            code\n            name(lang: $lang)\n            department { name(lang: $lang) }\n            form\n            materials { code name(lang: $lang) required condition }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  query VisitMatter($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      code\n      name(lang: $lang)\n      form\n      materials { code name(lang: $lang) required insteadOf condition files { types most mostBytes } }\n    }\n  }\n": typeof types.VisitMatterDocument,
    "\n  query OperateCalendar($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      calendar {\n        publishedUntil\n        years { year weekdaysOff weekendWorkdays source }\n        closures { day reason(lang: $lang) }\n      }\n    }\n  }\n": typeof types.OperateCalendarDocument,
    "\n  mutation PublishCalendarYear($input: PublishCalendarYearInput!, $lang: Lang!) {\n    publishCalendarYear(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.PublishCalendarYearDocument,
    "\n  mutation CloseDistrict($input: CloseDistrictInput!, $lang: Lang!) {\n    closeDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.CloseDistrictDocument,
    "\n  mutation ReopenDistrict($input: ReopenDistrictInput!, $lang: Lang!) {\n    reopenDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.ReopenDistrictDocument,
    "\n  fragment Preview on RegistryPreview {\n    added\n    changed\n    ended\n    removed\n    changes {\n      kind\n      code\n      name(lang: $lang)\n      change\n      fields { path before after }\n    }\n    effects {\n      casesOfMatters\n      casesAtWindows\n      casesWithoutDelegation\n      moveCount\n      moves { number before after }\n      helpRequests\n      bookings\n      tickets\n      staffCount\n      staff { name }\n    }\n  }\n": typeof types.PreviewFragmentDoc,
    "\n  mutation DelegateMatter($input: DelegateMatterInput!, $lang: Lang!) {\n    delegateMatter(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.DelegateMatterDocument,
    "\n  mutation RevokeDelegation($input: RevokeDelegationInput!, $lang: Lang!) {\n    revokeDelegation(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.RevokeDelegationDocument,
    "\n  query ErasureReport($district: ID!, $identity: IdentityInput!) {\n    erasureReport(district: $district, identity: $identity) {\n      erasable { kind count }\n      kept { kind reason count erasableFrom }\n    }\n  }\n": typeof types.ErasureReportDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!, $lang: Lang!) {\n    erasePerson(input: $input) {\n      erasure { erased kept { kind number reason erasableFrom matter { name(lang: $lang) } } }\n      refusals { code message path }\n    }\n  }\n": typeof types.ErasePersonDocument,
    "\n  query RegistryLog($district: ID!, $after: String) {\n    registryLog(district: $district, first: 30, after: $after) {\n      intact\n      edges { node { number at act role codes staff { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.RegistryLogDocument,
    "\n  query Operate($district: ID!, $month: Date!, $lang: Lang!) {\n    district(code: $district) {\n      matters(first: 100) {\n        edges { node { code version name(lang: $lang) effectiveFrom settlingLevels department { name(lang: $lang) } } }\n      }\n    }\n    searchesWithoutResult(district: $district, month: $month) { words { words count } others }\n  }\n": typeof types.OperateDocument,
    "\n  mutation ImportDistrict($input: ImportDistrictInput!, $lang: Lang!) {\n    importDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.ImportDistrictDocument,
    "\n  mutation PublishMatter($input: PublishMatterInput!, $lang: Lang!) {\n    publishMatter(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.PublishMatterDocument,
    "\n  mutation PostStaff($input: PostStaffInput!, $lang: Lang!) {\n    postStaff(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.PostStaffDocument,
    "\n  mutation EndPosting($input: EndPostingInput!, $lang: Lang!) {\n    endPosting(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.EndPostingDocument,
    "\n  mutation CloseWindowFor($input: CloseWindowForInput!, $lang: Lang!) {\n    closeWindowFor(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.CloseWindowForDocument,
    "\n  mutation CloseWindow($input: CloseWindowInput!, $lang: Lang!) {\n    closeWindow(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.CloseWindowDocument,
    "\n  mutation OpenWindow($input: OpenWindowInput!, $lang: Lang!) {\n    openWindow(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": typeof types.OpenWindowDocument,
    "\n  query OperateWindows($district: ID!, $now: DateTime!, $lang: Lang!) {\n    district(code: $district) {\n      windows {\n        code\n        name(lang: $lang)\n        isOpen(at: $now)\n        hours { from to }\n        from\n        to\n        closures { from to reason(lang: $lang) }\n      }\n    }\n  }\n": typeof types.OperateWindowsDocument,
    "\n  query ExportDistrict($district: ID!) { exportDistrict(district: $district) }\n": typeof types.ExportDistrictDocument,
    "\n  query WindowLevels($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      windows { code name(lang: $lang) level }\n    }\n  }\n": typeof types.WindowLevelsDocument,
    "\n  fragment Progress on CaseProgress {\n    number\n    matter { name(lang: $lang) }\n    status\n    statusText(lang: $lang)\n    openFeeInFen\n    steps { at type }\n    dueOn\n    desk { name(lang: $lang) }\n    phone\n    correction { reason dueOn materials { code name(lang: $lang) obtain(lang: $lang) files { types most mostBytes } } }\n    mayRate\n    score\n    codeValidUntil\n  }\n": typeof types.ProgressFragmentDoc,
    "\n  query ProgressByCode($code: String!, $lang: Lang!) {\n    progressByCode(code: $code) { ...Progress }\n  }\n": typeof types.ProgressByCodeDocument,
    "\n  mutation RateByCode($input: RateByCodeInput!) {\n    rateByCode(input: $input) { refusals { code message path } }\n  }\n": typeof types.RateByCodeDocument,
    "\n  mutation SupplyByCode($input: SupplyCorrectionByCodeInput!) {\n    supplyCorrectionByCode(input: $input) { refusals { code message path } }\n  }\n": typeof types.SupplyByCodeDocument,
    "\n  query PublicFigures($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    ratingSummary(district: $district, from: $from, to: $to, by: WINDOW) {\n      hidden\n      ratings\n      average\n      answeredInTimeRate\n      rows { key label(lang: $lang) hidden ratings average answeredInTimeRate }\n    }\n    catalogueRates(district: $district) { matters instantRate crossVillageRate onlineRate }\n  }\n": typeof types.PublicFiguresDocument,
    "\n  query Verify($token: String!, $lang: Lang!) {\n    verifyCertificate(token: $token) {\n      status\n      documentName(lang: $lang)\n      matterName(lang: $lang)\n      number\n      holder\n      issuedAt\n      validUntil\n      fields { name label(lang: $lang) value(lang: $lang) }\n    }\n  }\n": typeof types.VerifyDocument,
    "\n  mutation SupplyCorrection($input: SupplyCorrectionInput!) {\n    supplyCorrection(input: $input) { refusals { code message path } }\n  }\n": typeof types.SupplyCorrectionDocument,
    "\n  mutation RateCase($input: RateCaseInput!) {\n    rateCase(input: $input) { refusals { code message path } }\n  }\n": typeof types.RateCaseDocument,
    "\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) { refusals { code message path } }\n  }\n": typeof types.WithdrawCaseDocument,
    "\n  query MyClients($waiting: Boolean!, $after: String, $lang: Lang!) {\n    myFilings(waiting: $waiting, first: 50, after: $after) {\n      edges { node { ...ClientCase } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MyClientsDocument,
    "\n  fragment ClientCase on Case {\n    ...MyCase\n    applicant { identity { number } }\n  }\n": typeof types.ClientCaseFragmentDoc,
    "\n  query GoOn($lang: Lang!) {\n    myCases(first: 20) { edges { node { ...MyCase } } }\n    myFilings(waiting: true, first: 4) { edges { node { ...MyCase } } }\n    myTickets(first: 3) {\n      edges { node { number sign status window { name(lang: $lang) } wait { peopleAhead } } }\n    }\n  }\n": typeof types.GoOnDocument,
    "\n  query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      ...MatterLine\n      scope\n      resultName(lang: $lang)\n      fullyOnline\n      source\n      visitReason(lang: $lang)\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        mayFollow\n        obtain(lang: $lang)\n        condition\n        trust\n      }\n      guide {\n        conditions(lang: $lang)\n        legalBasis(lang: $lang)\n        questionsPhone\n        complaintsPhone\n        samples { material { code } text(lang: $lang) }\n        questions { question(lang: $lang) answer(lang: $lang) }\n      }\n    }\n  }\n": typeof types.MatterGuideDocument,
    "\n  query FrequentMatters($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      name(lang: $lang)\n      matters(first: 6, channel: ONLINE) {\n        edges { node { ...MatterLine } }\n      }\n    }\n  }\n": typeof types.FrequentMattersDocument,
    "\n  fragment MatterLine on Matter {\n    code\n    name(lang: $lang)\n    handling\n    channels\n    visits\n    feeInFen\n    department { name(lang: $lang) }\n    committedLimit { value unit }\n  }\n": typeof types.MatterLineFragmentDoc,
    "\n  query MyCases($lang: Lang!) {\n    myCases(first: 50) { edges { node { ...MyCase } } }\n    myNotices(first: 10) { edges { node { at text case { number } } } }\n  }\n": typeof types.MyCasesDocument,
    "\n  query MyFilings($lang: Lang!) {\n    myFilings(first: 50) { edges { node { ...MyCase } } }\n  }\n": typeof types.MyFilingsDocument,
    "\n  fragment MyCase on Case {\n    number\n    status\n    filedAt\n    light\n    remainingDays\n    remainingDaysUnit\n    availableActions\n    applicant { name }\n    matter { code name(lang: $lang) }\n  }\n": typeof types.MyCaseFragmentDoc,
    "\n  query NearestWindows($district: ID!, $village: ID, $matter: ID, $now: DateTime!, $lang: Lang!) {\n    nearestWindows(district: $district, village: $village, matter: $matter, first: 12) { ...NearWindow }\n  }\n": typeof types.NearestWindowsDocument,
    "\n  fragment NearWindow on NearWindow {\n    distanceInMetres\n    nearness\n    settles\n    queueLength\n    window {\n      code\n      name(lang: $lang)\n      address(lang: $lang)\n      directions(lang: $lang)\n      phone\n      accessibility\n      isOpen(at: $now)\n      hours { from to }\n    }\n  }\n": typeof types.NearWindowFragmentDoc,
    "\n  mutation TakeTicket($input: TakeTicketInput!, $lang: Lang!) {\n    takeTicket(input: $input) {\n      ticket { number sign window { name(lang: $lang) } wait { peopleAhead expectedWaitMinutes } }\n      refusals { code message path }\n    }\n  }\n": typeof types.TakeTicketDocument,
    "\n  query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {\n    district(code: $district) {\n      matters(search: $search, theme: $theme, first: 100) {\n        edges { node { ...MatterLine } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n": typeof types.MatterSearchDocument,
    "\n  query Villages($district: ID!) {\n    district(code: $district) {\n      streets {\n        code\n        zh: name(lang: ZH)\n        en: name(lang: EN)\n        villages { code zh: name(lang: ZH) en: name(lang: EN) }\n      }\n    }\n  }\n": typeof types.VillagesDocument,
    "\n  query Draft($number: ID!) {\n    case(number: $number) {\n      number\n      status\n      version\n      village { code }\n      matter { code }\n      files { id material { code name } }\n      draft {\n        applicant { name phone identity { kind number country } }\n        materialCodes\n        form\n        authority { kind document from to }\n      }\n    }\n  }\n": typeof types.DraftDocument,
    "\n  mutation SubmitCase($input: SubmitCaseInput!, $lang: Lang!) {\n    submitCase(input: $input) {\n      case { number dueOn desk { name(lang: $lang) } }\n      warnings { code message number }\n      refusals { code message path }\n    }\n  }\n": typeof types.SubmitCaseDocument,
    "\n  query ApplyMatter($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      code\n      name(lang: $lang)\n      channels\n      applicants\n      form\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        condition\n        trust\n        isApplication\n        obtain(lang: $lang)\n        files { types most mostBytes }\n      }\n      guide { samples { material { code } text(lang: $lang) } }\n    }\n  }\n": typeof types.ApplyMatterDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      case { number version }\n      refusals { code message path }\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) { refusals { code message path } }\n  }\n": typeof types.DiscardDraftDocument,
    "\n  query MyDrafts($lang: Lang!) {\n    myCases(first: 50) {\n      edges {\n        node {\n          number\n          status\n          filedAt\n          applicant { name }\n          matter { code name(lang: $lang) }\n        }\n      }\n    }\n  }\n": typeof types.MyDraftsDocument,
    "\n  query MyHelp($lang: Lang!) {\n    myHelpRequests(first: 20) {\n      edges {\n        node {\n          number\n          status\n          askedAt\n          dueAt\n          village { name(lang: $lang) }\n          matter { name(lang: $lang) }\n        }\n      }\n    }\n  }\n": typeof types.MyHelpDocument,
    "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) { helpRequest { number } refusals { code message path } }\n  }\n": typeof types.AskForHelpDocument,
    "\n  query CaseVillage($number: ID!, $lang: Lang!) {\n    case(number: $number) { number village { code } matter { name(lang: $lang) } }\n  }\n": typeof types.CaseVillageDocument,
    "\n  query HelpRequest($number: ID!, $lang: Lang!) {\n    helpRequest(number: $number) {\n      number\n      status\n      dueAt\n      satisfied\n      owner { staff { name } window { name(lang: $lang) phone } }\n      village { name(lang: $lang) }\n      matter { name(lang: $lang) }\n      messages { at fromAsker text staff { name } }\n      history { type at }\n    }\n  }\n": typeof types.HelpRequestDocument,
    "\n  mutation AskBack($input: AskBackInput!) { askBack(input: $input) { refusals { code message path } } }\n": typeof types.AskBackDocument,
    "\n  mutation CloseHelp($input: CloseHelpInput!) { closeHelp(input: $input) { refusals { code message path } } }\n": typeof types.CloseHelpDocument,
    "\n  mutation SendAddressCode($input: SendAddressCodeInput!) {\n    sendAddressCode(input: $input) { refusals { code message path } }\n  }\n": typeof types.SendAddressCodeDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) { refusals { code message path } }\n  }\n": typeof types.ConfirmAddressDocument,
    "\n  query MessageSettings($district: ID!, $number: ID, $lang: Lang!) {\n    messagePreferences(district: $district, number: $number) { ...MessageSetting }\n  }\n": typeof types.MessageSettingsDocument,
    "\n  fragment MessageSetting on MessagePreferences {\n    state\n    codeUntil\n    channel\n    language\n    address\n    namesMatter\n    setAt\n    stoppedAt\n    offered\n    quietFrom\n    quietTo\n    window { name(lang: $lang) }\n  }\n": typeof types.MessageSettingFragmentDoc,
    "\n  mutation SetMessages($input: SetMessagePreferencesInput!) {\n    setMessagePreferences(input: $input) {\n      preferences { state codeUntil }\n      refusals { code message path }\n    }\n  }\n": typeof types.SetMessagesDocument,
    "\n  query MyQueue($lang: Lang!) {\n    myTickets(first: 10) { edges { node { ...MyTicket } } }\n    myAppointments(first: 20) { edges { node { ...MyAppointment } } }\n  }\n": typeof types.MyQueueDocument,
    "\n  query Booked($window: ID!, $day: Date!) {\n    myAppointment(window: $window, day: $day) { status from }\n  }\n": typeof types.BookedDocument,
    "\n  query WindowName($district: ID!, $unit: ID!, $lang: Lang!) {\n    district(code: $district) { windows(unit: $unit) { code name(lang: $lang) address(lang: $lang) } }\n  }\n": typeof types.WindowNameDocument,
    "\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) { refusals { code message path } }\n  }\n": typeof types.CheckInDocument,
    "\n  fragment MyAppointment on Appointment {\n    day\n    from\n    to\n    status\n    givenBackReason(lang: $lang)\n    window { code name(lang: $lang) address(lang: $lang) }\n    matter { code name(lang: $lang) }\n  }\n": typeof types.MyAppointmentFragmentDoc,
    "\n  query AppointmentSlots($window: ID!, $day: Date!) {\n    appointmentSlots(window: $window, day: $day) { from to seatsLeft }\n  }\n": typeof types.AppointmentSlotsDocument,
    "\n  fragment MyTicket on Ticket {\n    number\n    sign\n    status\n    takenAt\n    window { code name(lang: $lang) }\n    matter { name(lang: $lang) }\n    wait { peopleAhead expectedWaitMinutes }\n  }\n": typeof types.MyTicketFragmentDoc,
    "\n  mutation CancelTicket($input: TicketInput!) {\n    cancelTicket(input: $input) { refusals { code message path } }\n  }\n": typeof types.CancelTicketDocument,
    "\n  mutation BookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n": typeof types.BookAppointmentDocument,
    "\n  mutation MoveAppointment($input: MoveAppointmentInput!) {\n    moveAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n": typeof types.MoveAppointmentDocument,
    "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n": typeof types.CancelAppointmentDocument,
    "\n  query Appraisal(\n    $district: ID!\n    $by: AppraisalPart!\n    $from: Date!\n    $to: Date!\n    $baselineFrom: Date!\n    $baselineTo: Date!\n    $lang: Lang!\n  ) {\n    appraisal(\n      district: $district\n      by: $by\n      from: $from\n      to: $to\n      baselineFrom: $baselineFrom\n      baselineTo: $baselineTo\n    ) {\n      definitions\n      median { ...Figures }\n      rows { ...AppraisalRow }\n    }\n  }\n": typeof types.AppraisalDocument,
    "\n  fragment AppraisalRow on AppraisalRow {\n    key\n    label(lang: $lang)\n    figures { ...Figures }\n    toBaseline { ...Figures }\n    toMedian { ...Figures }\n  }\n": typeof types.AppraisalRowFragmentDoc,
    "\n  fragment Figures on AppraisalFigures {\n    accepted\n    instantRate\n    onTimeRate\n    overdue\n    correctionsPerCase\n    visitsPerCase\n    ownerChangesPerCase\n    helpResponseMinutes\n    ratings\n    averageRating\n  }\n": typeof types.FiguresFragmentDoc,
    "\n  query AuditPage($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, from: $from, to: $to) {\n      from\n      to\n      accepted\n      completed\n      completedOnSpot\n      crossVillage\n      online\n      workingDays\n      dailyAverage\n      instantRate\n      crossVillageRate\n      onlineRate\n      definitions\n      baseline { statement(lang: $lang) }\n    }\n    auditStatus(district: $district) { ...Nights }\n    rateDefinitions { rate reading name(lang: $lang) inWords(lang: $lang) version }\n    registryLog(district: $district, first: 20) {\n      intact\n      edges { node { number at act role codes } }\n    }\n  }\n": typeof types.AuditPageDocument,
    "\n  query OpenCases($district: ID!, $status: [CaseStatus!], $light: Light, $matter: ID, $after: String, $lang: Lang!) {\n    openCases(district: $district, status: $status, light: $light, matter: $matter, first: 30, after: $after) {\n      totalCount\n      edges { node { ...OpenCase } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OpenCasesDocument,
    "\n  fragment OpenCase on Case {\n    ...CaseLine\n    dueOn\n    desk { name(lang: $lang) }\n  }\n": typeof types.OpenCaseFragmentDoc,
    "\n  query Coverage($district: ID!, $from: Date!, $to: Date!) {\n    delegationCoverage(district: $district, from: $from, to: $to, by: MONTH) {\n      rows {\n        day\n        matters\n        settledInVillages\n        settledInStreets\n        settledInDistrict\n        settledNowhere\n        villageShare\n        streetShare\n        districtShare\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  mutation HandOverAll($input: HandOverAllInput!) {\n    handOverAll(input: $input) {\n      handedOver\n      notHandedOver { number refusals { message } }\n      next\n      remaining\n      hasMore\n      refusals { code message path }\n    }\n  }\n": typeof types.HandOverAllDocument,
    "\n  query TopMatters($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, from: $from, to: $to, groupBy: MATTER) {\n      rows { key label(lang: $lang) accepted }\n    }\n  }\n": typeof types.TopMattersDocument,
    "\n  query VillagesOfMatter($district: ID!, $matter: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, matter: $matter, from: $from, to: $to, groupBy: VILLAGE) {\n      rows { key label(lang: $lang) accepted instantRate }\n    }\n  }\n": typeof types.VillagesOfMatterDocument,
    "\n  fragment Nights on AuditStatus {\n    isUpToDate\n    calendarPublishedUntil\n    verification {\n      at\n      digests\n      chains\n      logEntries\n      faults\n      oldDigests\n      oldDigestsWithFaults\n      digest { day hash }\n    }\n    comparison { at from to items countersOff metricsOff }\n  }\n": typeof types.NightsFragmentDoc,
    "\n  query OfficeDesk($office: ID!, $day: Date!, $lang: Lang!) {\n    deskQueue(desk: $office, first: 100) { edges { node { ...CaseLine } } }\n    settledCases(desk: $office, day: $day, first: 20) { edges { node { ...CaseLine } } }\n  }\n": typeof types.OfficeDeskDocument,
    "\n  query OpenWork($window: ID!, $clerk: ID) {\n    openWork(window: $window, clerk: $clerk) { cases helpRequests needsSuccessor }\n  }\n": typeof types.OpenWorkDocument,
    "\n  query Appeals($after: String, $lang: Lang!) {\n    ratingsToAnswer(first: 20, after: $after) {\n      edges { node { ...AppealRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AppealsDocument,
    "\n  fragment AppealRow on Case {\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    rating { score appeal { reason dueOn } }\n  }\n": typeof types.AppealRowFragmentDoc,
    "\n  query HelpAtSupervisor($district: ID!, $after: String, $lang: Lang!) {\n    helpRequests(desk: $district, first: 20, after: $after) {\n      edges { node { ...HelpRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.HelpAtSupervisorDocument,
    "\n  fragment HelpRow on HelpRequest {\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    dueAt\n    minutesLeft\n    owner { window { name(lang: $lang) } }\n  }\n": typeof types.HelpRowFragmentDoc,
    "\n  query Escalated($district: ID!, $after: String, $lang: Lang!) {\n    escalations(district: $district, first: 20, after: $after) {\n      edges { node { ...EscalationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.EscalatedDocument,
    "\n  fragment EscalationRow on Escalation {\n    kind\n    step\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    dueAt\n    dueOn\n    recipients { party desk { name(lang: $lang) } }\n  }\n": typeof types.EscalationRowFragmentDoc,
    "\n  query Postings($district: ID!, $desk: ID, $on: Date, $after: String, $lang: Lang!) {\n    postings(district: $district, desk: $desk, on: $on, first: 50, after: $after) {\n      edges { node { ...PostingRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PostingsDocument,
    "\n  fragment PostingRow on Posting {\n    code\n    subject\n    staff { name }\n    desk { __typename code name(lang: $lang) }\n    duty\n    from\n    to\n  }\n": typeof types.PostingRowFragmentDoc,
    "\n  query Screen($district: ID!, $unit: ID!, $lang: Lang!) {\n    district(code: $district) {\n      windows(unit: $unit) { code name(lang: $lang) queue { waiting calledSign } }\n    }\n  }\n": typeof types.ScreenDocument,
    "\n  query Voice($district: ID!, $from: Date!, $to: Date!, $by: RatingPart!, $lang: Lang!) {\n    ratingSummary(district: $district, from: $from, to: $to, by: $by) {\n      hidden\n      ratings\n      average\n      scores\n      badRatings\n      answered\n      answeredInTimeRate\n      rows { key label(lang: $lang) hidden ratings average scores badRatings answered answeredInTimeRate }\n    }\n  }\n": typeof types.VoiceDocument,
    "\n  query Wall($district: ID!, $from: Date!, $to: Date!, $groupBy: ReportGroup!, $lang: Lang!) {\n    days: serviceReport(district: $district, from: $from, to: $to, groupBy: DAY) {\n      accepted\n      completedOnSpot\n      workingDays\n      dailyAverage\n      instantRate\n      crossVillageRate\n      onlineRate\n      standing { at open overdueOpen }\n      definitions\n      rows { ...FigureRow }\n    }\n    groups: serviceReport(district: $district, from: $from, to: $to, groupBy: $groupBy) {\n      rows { ...FigureRow }\n    }\n  }\n": typeof types.WallDocument,
    "\n  fragment FigureRow on ReportRow {\n    key\n    label(lang: $lang)\n    accepted\n    completedOnSpot\n    instantRate\n    crossVillageRate\n    onlineRate\n    overdue\n  }\n": typeof types.FigureRowFragmentDoc,
    "\n  query LateCases($district: ID!, $lang: Lang!) {\n    openCases(district: $district, light: RED, first: 20) {\n      totalCount\n      edges { node { ...CaseLine desk { name(lang: $lang) } } }\n    }\n  }\n": typeof types.LateCasesDocument,
    "\n  query Delegations($district: ID!, $matter: ID, $level: Level, $on: Date, $after: String, $lang: Lang!) {\n    district(code: $district) {\n      delegations(matter: $matter, level: $level, on: $on, first: 50, after: $after) {\n        edges { node { ...DelegationRow } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.DelegationsDocument,
    "\n  fragment DelegationRow on Delegation {\n    code\n    matter { code name(lang: $lang) }\n    level\n    window { name(lang: $lang) }\n    kind\n    from\n    to\n    basis(lang: $lang)\n    revocation { recordedOn reason }\n  }\n": typeof types.DelegationRowFragmentDoc,
    "\n  fragment CaseLine on Case {\n    number\n    status\n    light\n    remainingDays\n    remainingDaysUnit\n    applicant { name }\n    village { name(lang: $lang) }\n    matter { name(lang: $lang) }\n  }\n": typeof types.CaseLineFragmentDoc,
    "\n  query CaseByNumber($number: ID!, $lang: Lang!) {\n    case(number: $number) { ...CaseView }\n  }\n": typeof types.CaseByNumberDocument,
    "\n  fragment CaseView on Case {\n    number\n    version\n    status\n    channel\n    filedAt\n    acceptedAt\n    completedAt\n    dueOn\n    dueIsProvisional\n    remainingDays\n    remainingDaysUnit\n    light\n    onTheSpot\n    availableActions\n    receiptKinds\n    openFeeInFen\n    payment { amountInFen }\n    promise { by materials { code name(lang: $lang) files { types most mostBytes } } }\n    forwardOffices { code name(lang: $lang) }\n    reviewer { name }\n    opinions {\n      status\n      askedBy { code name(lang: $lang) }\n      asker { name }\n      askedOf { code name(lang: $lang) }\n      askedAt\n      question\n      dueOn\n      isLate\n      opinion\n      givenAt\n      giver { name }\n      cancelReason\n    }\n    notes { at text staff { name } }\n    matter {\n      code\n      version\n      name(lang: $lang)\n      form\n      resultName(lang: $lang)\n      materials { code name(lang: $lang) required condition files { types most mostBytes } }\n      suspensions\n      extension { days }\n    }\n    village { code name(lang: $lang) }\n    window { code name(lang: $lang) phone }\n    desk { code name(lang: $lang) }\n    owner { clerk staff { name } window { name(lang: $lang) phone } }\n    applicant { name identity { kind number } nameVerified }\n    agent { name }\n    materials { code name(lang: $lang) }\n    form\n    correction { reason dueOn materials { code name(lang: $lang) obtain(lang: $lang) files { types most mostBytes } } }\n    files { id type bytes refusedBecause(lang: $lang) material { name(lang: $lang) } }\n    certificate {\n      token\n      documentName(lang: $lang)\n      fields { name label(lang: $lang) value(lang: $lang) }\n      issuedAt\n      validUntil\n      status\n      revocationReason\n    }\n    rating { score step dueOn comment answer { text at } }\n    history {\n      type\n      at\n      role\n      reason\n      desk { name(lang: $lang) }\n      toDesk { name(lang: $lang) }\n    }\n  }\n": typeof types.CaseViewFragmentDoc,
    "\n  query ApplicantInClear($number: ID!) {\n    case(number: $number) { applicantInClear(purpose: CHECK_IDENTITY) { name identity { number } phone } }\n  }\n": typeof types.ApplicantInClearDocument,
    "\n  query Colleagues($district: ID!, $lang: Lang!) {\n    colleagues(district: $district, first: 100) {\n      edges { node { staff { id name } window { code name(lang: $lang) } } }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  query DeskNames($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      offices { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n    }\n  }\n": typeof types.DeskNamesDocument,
    "\n  query OpinionsAsked($desk: ID, $late: Boolean!, $lang: Lang!) {\n    opinionsAsked(desk: $desk, late: $late, first: 50) { edges { node { ...CaseLine } } }\n  }\n": typeof types.OpinionsAskedDocument,
    "\n  query Receipt($number: ID!, $kind: ReceiptKind!, $inClear: Boolean!, $lang: Lang!) {\n    receipt(number: $number, kind: $kind) {\n      title(lang: $lang)\n      number\n      addressee(inClear: $inClear)\n      matter { name(lang: $lang) }\n      deskName(lang: $lang)\n      phone\n      received { code name(lang: $lang) }\n      missing { code name(lang: $lang) }\n      dueOn\n      reason\n      legalBasis(lang: $lang)\n      remedies { text(lang: $lang) }\n      body(lang: $lang)\n      actedAt\n      code\n    }\n  }\n": typeof types.ReceiptDocument,
    "\n  query AccessLog($number: ID!, $lang: Lang!) {\n    case(number: $number) {\n      accessLog(first: 20) {\n        edges { node { at role kind purpose staff { name } desks { name(lang: $lang) } } }\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  fragment Refused on CasePayload {\n    refusals { code message path }\n  }\n": typeof types.RefusedFragmentDoc,
    "mutation CompleteCase($input: CompleteCaseInput!) { completeCase(input: $input) { ...Refused } }": typeof types.CompleteCaseDocument,
    "mutation ClaimCase($input: ClaimCaseInput!) { claimCase(input: $input) { ...Refused } }": typeof types.ClaimCaseDocument,
    "mutation ForwardCase($input: ForwardCaseInput!) { forwardCase(input: $input) { ...Refused } }": typeof types.ForwardCaseDocument,
    "mutation MoveCase($input: MoveCaseInput!) { moveCase(input: $input) { ...Refused } }": typeof types.MoveCaseDocument,
    "mutation HandOverCase($input: HandOverCaseInput!) { handOverCase(input: $input) { ...Refused } }": typeof types.HandOverCaseDocument,
    "mutation UrgeCase($input: UrgeCaseInput!) { urgeCase(input: $input) { ...Refused } }": typeof types.UrgeCaseDocument,
    "mutation RejectCase($input: RejectCaseInput!) { rejectCase(input: $input) { ...Refused } }": typeof types.RejectCaseDocument,
    "mutation RequestCorrection($input: RequestCorrectionInput!) { requestCorrection(input: $input) { ...Refused } }": typeof types.RequestCorrectionDocument,
    "mutation SupplyAtWindow($input: SupplyCorrectionInput!) { supplyCorrection(input: $input) { ...Refused } }": typeof types.SupplyAtWindowDocument,
    "mutation SupplyMaterials($input: SupplyMaterialsInput!) { supplyMaterials(input: $input) { ...Refused } }": typeof types.SupplyMaterialsDocument,
    "mutation SuspendCase($input: SuspendCaseInput!) { suspendCase(input: $input) { ...Refused } }": typeof types.SuspendCaseDocument,
    "mutation ResumeCase($input: ResumeCaseInput!) { resumeCase(input: $input) { ...Refused } }": typeof types.ResumeCaseDocument,
    "mutation ExtendCase($input: ExtendCaseInput!) { extendCase(input: $input) { ...Refused } }": typeof types.ExtendCaseDocument,
    "mutation CorrectCase($input: CorrectCaseInput!) { correctCase(input: $input) { ...Refused } }": typeof types.CorrectCaseDocument,
    "mutation AppointAgent($input: AppointAgentInput!) { appointAgent(input: $input) { ...Refused } }": typeof types.AppointAgentDocument,
    "mutation MarkDuplicate($input: MarkDuplicateInput!) { markDuplicate(input: $input) { ...Refused } }": typeof types.MarkDuplicateDocument,
    "mutation WithdrawAtDesk($input: WithdrawCaseInput!) { withdrawCase(input: $input) { ...Refused } }": typeof types.WithdrawAtDeskDocument,
    "mutation UndoDecision($input: UndoDecisionInput!) { undoDecision(input: $input) { ...Refused } }": typeof types.UndoDecisionDocument,
    "mutation AnswerRating($input: AnswerRatingInput!) { answerRating(input: $input) { ...Refused } }": typeof types.AnswerRatingDocument,
    "mutation RecordCallBack($input: RecordCallBackInput!) { recordCallBack(input: $input) { ...Refused } }": typeof types.RecordCallBackDocument,
    "mutation AnswerAppeal($input: AnswerAppealInput!) { answerAppeal(input: $input) { ...Refused } }": typeof types.AnswerAppealDocument,
    "mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { ...Refused } }": typeof types.RevokeCertificateDocument,
    "mutation ReprintCertificate($input: ReprintCertificateInput!) { reprintCertificate(input: $input) { ...Refused } }": typeof types.ReprintCertificateDocument,
    "mutation AskOpinion($input: AskOpinionInput!) { askOpinion(input: $input) { ...Refused } }": typeof types.AskOpinionDocument,
    "mutation GiveOpinion($input: GiveOpinionInput!) { giveOpinion(input: $input) { ...Refused } }": typeof types.GiveOpinionDocument,
    "mutation CancelOpinion($input: CancelOpinionInput!) { cancelOpinion(input: $input) { ...Refused } }": typeof types.CancelOpinionDocument,
    "mutation NoteCase($input: NoteCaseInput!) { noteCase(input: $input) { ...Refused } }": typeof types.NoteCaseDocument,
    "mutation RecordPayment($input: RecordPaymentInput!) { recordPayment(input: $input) { ...Refused } }": typeof types.RecordPaymentDocument,
    "\n  query FileLink($number: ID!, $id: ID!, $lang: Lang!) {\n    case(number: $number) {\n      files(id: $id) { id refusedBecause(lang: $lang) link(purpose: EXAMINE) { url preview } }\n    }\n  }\n": typeof types.FileLinkDocument,
    "\n  mutation RequestUpload($input: RequestUploadInput!, $lang: Lang!) {\n    requestUpload(input: $input) {\n      upload { id state refusedBecause(lang: $lang) }\n      form { url fields { name value } }\n      refusals { code message path }\n    }\n  }\n": typeof types.RequestUploadDocument,
    "\n  query UploadState($id: ID!, $lang: Lang!) { upload(id: $id) { id state refusedBecause(lang: $lang) } }\n": typeof types.UploadStateDocument,
    "\n  mutation RequestUploadByCode($input: RequestUploadByCodeInput!, $lang: Lang!) {\n    requestUploadByCode(input: $input) {\n      upload { id state refusedBecause(lang: $lang) }\n      form { url fields { name value } }\n      refusals { code message path }\n    }\n  }\n": typeof types.RequestUploadByCodeDocument,
    "\n  query UploadStateByCode($code: String!, $id: ID!, $lang: Lang!) {\n    uploadByCode(code: $code, id: $id) { id state refusedBecause(lang: $lang) }\n  }\n": typeof types.UploadStateByCodeDocument,
    "\n  query MatterNames($district: ID!, $after: String, $lang: Lang!) {\n    district(code: $district) {\n      matters(first: 100, after: $after) {\n        edges { node { code name(lang: $lang) } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.MatterNamesDocument,
    "\n  query PublishedMonths($district: ID!, $from: Date!, $to: Date!) {\n    ratingSummary(district: $district, from: $from, to: $to) { months { from } }\n  }\n": typeof types.PublishedMonthsDocument,
    "\n  query Me($lang: Lang!) {\n    me {\n      subject\n      role\n      name\n      identity { kind number country }\n      district { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n      offices { code name(lang: $lang) }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query DistrictZone($district: ID!) {\n    district(code: $district) { timeZone }\n  }\n": typeof types.DistrictZoneDocument,
};
const documents: Documents = {
    "\n  query WindowBookings($window: ID!, $day: Date!, $after: String, $lang: Lang!) {\n    windowAppointments(window: $window, day: $day, first: 50, after: $after) {\n      totalCount\n      edges { node { ...WindowBooking } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.WindowBookingsDocument,
    "\n  fragment WindowBooking on Appointment {\n    id\n    from\n    to\n    status\n    changedBy\n    matter { name(lang: $lang) }\n  }\n": types.WindowBookingFragmentDoc,
    "\n  query LocateCase($number: ID!, $lang: Lang!) {\n    locateCase(number: $number) {\n      number\n      status\n      dueOn\n      matter { name(lang: $lang) }\n      applicant { name }\n      desk { name(lang: $lang) ... on Window { phone } }\n      window { name(lang: $lang) phone }\n      case { number }\n    }\n  }\n": types.LocateCaseDocument,
    "\n  query Desk($window: ID!, $day: Date!, $lang: Lang!) {\n    windowTickets(window: $window) { number sign status matter { name(lang: $lang) } }\n    deskQueue(desk: $window, first: 50) { edges { node { ...CaseLine } } }\n    helpRequests(desk: $window, first: 10) { edges { node { ...HelpLine } } }\n    ratingsToAnswer(desk: $window, first: 10) { edges { node { ...CaseLine } } }\n    settledCases(desk: $window, day: $day, first: 20) { totalCount edges { node { ...CaseLine } } }\n  }\n": types.DeskDocument,
    "\n  fragment HelpLine on HelpRequest {\n    number\n    dueAt\n    minutesLeft\n    asker { name }\n    village { name(lang: $lang) }\n    matter { name(lang: $lang) }\n  }\n": types.HelpLineFragmentDoc,
    "\n  query DeskHelp($number: ID!, $lang: Lang!) {\n    helpRequest(number: $number) {\n      ...HelpLine\n      status\n      owner { staff { name } window { name(lang: $lang) } }\n      case { number matter { name(lang: $lang) } }\n      messages { at fromAsker text staff { name } }\n    }\n  }\n": types.DeskHelpDocument,
    "\n  mutation AnswerHelp($input: AnswerHelpInput!) {\n    answerHelp(input: $input) { refusals { code message path } }\n  }\n": types.AnswerHelpDocument,
    "\n  query CasesOfPerson($district: ID!, $identity: IdentityInput!, $openOnly: Boolean!, $after: String, $lang: Lang!) {\n    findCases(district: $district, identity: $identity, openOnly: $openOnly, first: 20, after: $after) {\n      edges { node { ...FoundLine } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CasesOfPersonDocument,
    "\n  fragment FoundLine on FoundCase {\n    number\n    status\n    filedAt\n    dueOn\n    applicant { name }\n    matter { name(lang: $lang) }\n    desk { name(lang: $lang) }\n    case { number }\n  }\n": types.FoundLineFragmentDoc,
    "\n  query FindMatter($district: ID!, $search: String!, $lang: Lang!) {\n    district(code: $district) {\n      matters(search: $search, channel: WINDOW, first: 8) {\n        edges { node { code name(lang: $lang) department { name(lang: $lang) } } }\n      }\n    }\n  }\n": types.FindMatterDocument,
    "mutation CallTicket($input: CallTicketInput!) { callTicket(input: $input) { refusals { code message path } } }": types.CallTicketDocument,
    "mutation FinishTicket($input: TicketInput!) { finishTicket(input: $input) { refusals { code message path } } }": types.FinishTicketDocument,
    "mutation MarkNoShow($input: TicketInput!) { markNoShow(input: $input) { refusals { code message path } } }": types.MarkNoShowDocument,
    "mutation HoldTicket($input: TicketInput!) { holdTicket(input: $input) { refusals { code message path } } }": types.HoldTicketDocument,
    "\n  query VillageNames($district: ID!) {\n    district(code: $district) {\n      villages { code zh: name(lang: ZH) en: name(lang: EN) street { zh: name(lang: ZH) en: name(lang: EN) } }\n    }\n  }\n": types.VillageNamesDocument,
    "\n  mutation AcceptCases($input: AcceptCasesInput!, $lang: Lang!) {\n    acceptCases(input: $input) {\n      refusals { code message path }\n      results {\n        position\n        refusals { code message path }\n        warnings { code message number }\n        case {\n          number\n          status\n          onTheSpot\n          dueOn\n          matter { name(lang: $lang) resultName(lang: $lang) }\n          applicant { name }\n        }\n      }\n    }\n  }\n": types.AcceptCasesDocument,
    "\n  query Catalogue($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      matters(channel: WINDOW, first: 100) {\n        edges {\n          node {\n            code\n            name(lang: $lang)\n            department { name(lang: $lang) }\n            form\n            materials { code name(lang: $lang) required condition }\n          }\n        }\n      }\n    }\n  }\n": types.CatalogueDocument,
    "\n  query VisitMatter($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      code\n      name(lang: $lang)\n      form\n      materials { code name(lang: $lang) required insteadOf condition files { types most mostBytes } }\n    }\n  }\n": types.VisitMatterDocument,
    "\n  query OperateCalendar($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      calendar {\n        publishedUntil\n        years { year weekdaysOff weekendWorkdays source }\n        closures { day reason(lang: $lang) }\n      }\n    }\n  }\n": types.OperateCalendarDocument,
    "\n  mutation PublishCalendarYear($input: PublishCalendarYearInput!, $lang: Lang!) {\n    publishCalendarYear(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.PublishCalendarYearDocument,
    "\n  mutation CloseDistrict($input: CloseDistrictInput!, $lang: Lang!) {\n    closeDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.CloseDistrictDocument,
    "\n  mutation ReopenDistrict($input: ReopenDistrictInput!, $lang: Lang!) {\n    reopenDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.ReopenDistrictDocument,
    "\n  fragment Preview on RegistryPreview {\n    added\n    changed\n    ended\n    removed\n    changes {\n      kind\n      code\n      name(lang: $lang)\n      change\n      fields { path before after }\n    }\n    effects {\n      casesOfMatters\n      casesAtWindows\n      casesWithoutDelegation\n      moveCount\n      moves { number before after }\n      helpRequests\n      bookings\n      tickets\n      staffCount\n      staff { name }\n    }\n  }\n": types.PreviewFragmentDoc,
    "\n  mutation DelegateMatter($input: DelegateMatterInput!, $lang: Lang!) {\n    delegateMatter(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.DelegateMatterDocument,
    "\n  mutation RevokeDelegation($input: RevokeDelegationInput!, $lang: Lang!) {\n    revokeDelegation(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.RevokeDelegationDocument,
    "\n  query ErasureReport($district: ID!, $identity: IdentityInput!) {\n    erasureReport(district: $district, identity: $identity) {\n      erasable { kind count }\n      kept { kind reason count erasableFrom }\n    }\n  }\n": types.ErasureReportDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!, $lang: Lang!) {\n    erasePerson(input: $input) {\n      erasure { erased kept { kind number reason erasableFrom matter { name(lang: $lang) } } }\n      refusals { code message path }\n    }\n  }\n": types.ErasePersonDocument,
    "\n  query RegistryLog($district: ID!, $after: String) {\n    registryLog(district: $district, first: 30, after: $after) {\n      intact\n      edges { node { number at act role codes staff { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.RegistryLogDocument,
    "\n  query Operate($district: ID!, $month: Date!, $lang: Lang!) {\n    district(code: $district) {\n      matters(first: 100) {\n        edges { node { code version name(lang: $lang) effectiveFrom settlingLevels department { name(lang: $lang) } } }\n      }\n    }\n    searchesWithoutResult(district: $district, month: $month) { words { words count } others }\n  }\n": types.OperateDocument,
    "\n  mutation ImportDistrict($input: ImportDistrictInput!, $lang: Lang!) {\n    importDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.ImportDistrictDocument,
    "\n  mutation PublishMatter($input: PublishMatterInput!, $lang: Lang!) {\n    publishMatter(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.PublishMatterDocument,
    "\n  mutation PostStaff($input: PostStaffInput!, $lang: Lang!) {\n    postStaff(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.PostStaffDocument,
    "\n  mutation EndPosting($input: EndPostingInput!, $lang: Lang!) {\n    endPosting(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.EndPostingDocument,
    "\n  mutation CloseWindowFor($input: CloseWindowForInput!, $lang: Lang!) {\n    closeWindowFor(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.CloseWindowForDocument,
    "\n  mutation CloseWindow($input: CloseWindowInput!, $lang: Lang!) {\n    closeWindow(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.CloseWindowDocument,
    "\n  mutation OpenWindow($input: OpenWindowInput!, $lang: Lang!) {\n    openWindow(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n": types.OpenWindowDocument,
    "\n  query OperateWindows($district: ID!, $now: DateTime!, $lang: Lang!) {\n    district(code: $district) {\n      windows {\n        code\n        name(lang: $lang)\n        isOpen(at: $now)\n        hours { from to }\n        from\n        to\n        closures { from to reason(lang: $lang) }\n      }\n    }\n  }\n": types.OperateWindowsDocument,
    "\n  query ExportDistrict($district: ID!) { exportDistrict(district: $district) }\n": types.ExportDistrictDocument,
    "\n  query WindowLevels($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      windows { code name(lang: $lang) level }\n    }\n  }\n": types.WindowLevelsDocument,
    "\n  fragment Progress on CaseProgress {\n    number\n    matter { name(lang: $lang) }\n    status\n    statusText(lang: $lang)\n    openFeeInFen\n    steps { at type }\n    dueOn\n    desk { name(lang: $lang) }\n    phone\n    correction { reason dueOn materials { code name(lang: $lang) obtain(lang: $lang) files { types most mostBytes } } }\n    mayRate\n    score\n    codeValidUntil\n  }\n": types.ProgressFragmentDoc,
    "\n  query ProgressByCode($code: String!, $lang: Lang!) {\n    progressByCode(code: $code) { ...Progress }\n  }\n": types.ProgressByCodeDocument,
    "\n  mutation RateByCode($input: RateByCodeInput!) {\n    rateByCode(input: $input) { refusals { code message path } }\n  }\n": types.RateByCodeDocument,
    "\n  mutation SupplyByCode($input: SupplyCorrectionByCodeInput!) {\n    supplyCorrectionByCode(input: $input) { refusals { code message path } }\n  }\n": types.SupplyByCodeDocument,
    "\n  query PublicFigures($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    ratingSummary(district: $district, from: $from, to: $to, by: WINDOW) {\n      hidden\n      ratings\n      average\n      answeredInTimeRate\n      rows { key label(lang: $lang) hidden ratings average answeredInTimeRate }\n    }\n    catalogueRates(district: $district) { matters instantRate crossVillageRate onlineRate }\n  }\n": types.PublicFiguresDocument,
    "\n  query Verify($token: String!, $lang: Lang!) {\n    verifyCertificate(token: $token) {\n      status\n      documentName(lang: $lang)\n      matterName(lang: $lang)\n      number\n      holder\n      issuedAt\n      validUntil\n      fields { name label(lang: $lang) value(lang: $lang) }\n    }\n  }\n": types.VerifyDocument,
    "\n  mutation SupplyCorrection($input: SupplyCorrectionInput!) {\n    supplyCorrection(input: $input) { refusals { code message path } }\n  }\n": types.SupplyCorrectionDocument,
    "\n  mutation RateCase($input: RateCaseInput!) {\n    rateCase(input: $input) { refusals { code message path } }\n  }\n": types.RateCaseDocument,
    "\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) { refusals { code message path } }\n  }\n": types.WithdrawCaseDocument,
    "\n  query MyClients($waiting: Boolean!, $after: String, $lang: Lang!) {\n    myFilings(waiting: $waiting, first: 50, after: $after) {\n      edges { node { ...ClientCase } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MyClientsDocument,
    "\n  fragment ClientCase on Case {\n    ...MyCase\n    applicant { identity { number } }\n  }\n": types.ClientCaseFragmentDoc,
    "\n  query GoOn($lang: Lang!) {\n    myCases(first: 20) { edges { node { ...MyCase } } }\n    myFilings(waiting: true, first: 4) { edges { node { ...MyCase } } }\n    myTickets(first: 3) {\n      edges { node { number sign status window { name(lang: $lang) } wait { peopleAhead } } }\n    }\n  }\n": types.GoOnDocument,
    "\n  query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      ...MatterLine\n      scope\n      resultName(lang: $lang)\n      fullyOnline\n      source\n      visitReason(lang: $lang)\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        mayFollow\n        obtain(lang: $lang)\n        condition\n        trust\n      }\n      guide {\n        conditions(lang: $lang)\n        legalBasis(lang: $lang)\n        questionsPhone\n        complaintsPhone\n        samples { material { code } text(lang: $lang) }\n        questions { question(lang: $lang) answer(lang: $lang) }\n      }\n    }\n  }\n": types.MatterGuideDocument,
    "\n  query FrequentMatters($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      name(lang: $lang)\n      matters(first: 6, channel: ONLINE) {\n        edges { node { ...MatterLine } }\n      }\n    }\n  }\n": types.FrequentMattersDocument,
    "\n  fragment MatterLine on Matter {\n    code\n    name(lang: $lang)\n    handling\n    channels\n    visits\n    feeInFen\n    department { name(lang: $lang) }\n    committedLimit { value unit }\n  }\n": types.MatterLineFragmentDoc,
    "\n  query MyCases($lang: Lang!) {\n    myCases(first: 50) { edges { node { ...MyCase } } }\n    myNotices(first: 10) { edges { node { at text case { number } } } }\n  }\n": types.MyCasesDocument,
    "\n  query MyFilings($lang: Lang!) {\n    myFilings(first: 50) { edges { node { ...MyCase } } }\n  }\n": types.MyFilingsDocument,
    "\n  fragment MyCase on Case {\n    number\n    status\n    filedAt\n    light\n    remainingDays\n    remainingDaysUnit\n    availableActions\n    applicant { name }\n    matter { code name(lang: $lang) }\n  }\n": types.MyCaseFragmentDoc,
    "\n  query NearestWindows($district: ID!, $village: ID, $matter: ID, $now: DateTime!, $lang: Lang!) {\n    nearestWindows(district: $district, village: $village, matter: $matter, first: 12) { ...NearWindow }\n  }\n": types.NearestWindowsDocument,
    "\n  fragment NearWindow on NearWindow {\n    distanceInMetres\n    nearness\n    settles\n    queueLength\n    window {\n      code\n      name(lang: $lang)\n      address(lang: $lang)\n      directions(lang: $lang)\n      phone\n      accessibility\n      isOpen(at: $now)\n      hours { from to }\n    }\n  }\n": types.NearWindowFragmentDoc,
    "\n  mutation TakeTicket($input: TakeTicketInput!, $lang: Lang!) {\n    takeTicket(input: $input) {\n      ticket { number sign window { name(lang: $lang) } wait { peopleAhead expectedWaitMinutes } }\n      refusals { code message path }\n    }\n  }\n": types.TakeTicketDocument,
    "\n  query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {\n    district(code: $district) {\n      matters(search: $search, theme: $theme, first: 100) {\n        edges { node { ...MatterLine } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n": types.MatterSearchDocument,
    "\n  query Villages($district: ID!) {\n    district(code: $district) {\n      streets {\n        code\n        zh: name(lang: ZH)\n        en: name(lang: EN)\n        villages { code zh: name(lang: ZH) en: name(lang: EN) }\n      }\n    }\n  }\n": types.VillagesDocument,
    "\n  query Draft($number: ID!) {\n    case(number: $number) {\n      number\n      status\n      version\n      village { code }\n      matter { code }\n      files { id material { code name } }\n      draft {\n        applicant { name phone identity { kind number country } }\n        materialCodes\n        form\n        authority { kind document from to }\n      }\n    }\n  }\n": types.DraftDocument,
    "\n  mutation SubmitCase($input: SubmitCaseInput!, $lang: Lang!) {\n    submitCase(input: $input) {\n      case { number dueOn desk { name(lang: $lang) } }\n      warnings { code message number }\n      refusals { code message path }\n    }\n  }\n": types.SubmitCaseDocument,
    "\n  query ApplyMatter($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      code\n      name(lang: $lang)\n      channels\n      applicants\n      form\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        condition\n        trust\n        isApplication\n        obtain(lang: $lang)\n        files { types most mostBytes }\n      }\n      guide { samples { material { code } text(lang: $lang) } }\n    }\n  }\n": types.ApplyMatterDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      case { number version }\n      refusals { code message path }\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) { refusals { code message path } }\n  }\n": types.DiscardDraftDocument,
    "\n  query MyDrafts($lang: Lang!) {\n    myCases(first: 50) {\n      edges {\n        node {\n          number\n          status\n          filedAt\n          applicant { name }\n          matter { code name(lang: $lang) }\n        }\n      }\n    }\n  }\n": types.MyDraftsDocument,
    "\n  query MyHelp($lang: Lang!) {\n    myHelpRequests(first: 20) {\n      edges {\n        node {\n          number\n          status\n          askedAt\n          dueAt\n          village { name(lang: $lang) }\n          matter { name(lang: $lang) }\n        }\n      }\n    }\n  }\n": types.MyHelpDocument,
    "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) { helpRequest { number } refusals { code message path } }\n  }\n": types.AskForHelpDocument,
    "\n  query CaseVillage($number: ID!, $lang: Lang!) {\n    case(number: $number) { number village { code } matter { name(lang: $lang) } }\n  }\n": types.CaseVillageDocument,
    "\n  query HelpRequest($number: ID!, $lang: Lang!) {\n    helpRequest(number: $number) {\n      number\n      status\n      dueAt\n      satisfied\n      owner { staff { name } window { name(lang: $lang) phone } }\n      village { name(lang: $lang) }\n      matter { name(lang: $lang) }\n      messages { at fromAsker text staff { name } }\n      history { type at }\n    }\n  }\n": types.HelpRequestDocument,
    "\n  mutation AskBack($input: AskBackInput!) { askBack(input: $input) { refusals { code message path } } }\n": types.AskBackDocument,
    "\n  mutation CloseHelp($input: CloseHelpInput!) { closeHelp(input: $input) { refusals { code message path } } }\n": types.CloseHelpDocument,
    "\n  mutation SendAddressCode($input: SendAddressCodeInput!) {\n    sendAddressCode(input: $input) { refusals { code message path } }\n  }\n": types.SendAddressCodeDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) { refusals { code message path } }\n  }\n": types.ConfirmAddressDocument,
    "\n  query MessageSettings($district: ID!, $number: ID, $lang: Lang!) {\n    messagePreferences(district: $district, number: $number) { ...MessageSetting }\n  }\n": types.MessageSettingsDocument,
    "\n  fragment MessageSetting on MessagePreferences {\n    state\n    codeUntil\n    channel\n    language\n    address\n    namesMatter\n    setAt\n    stoppedAt\n    offered\n    quietFrom\n    quietTo\n    window { name(lang: $lang) }\n  }\n": types.MessageSettingFragmentDoc,
    "\n  mutation SetMessages($input: SetMessagePreferencesInput!) {\n    setMessagePreferences(input: $input) {\n      preferences { state codeUntil }\n      refusals { code message path }\n    }\n  }\n": types.SetMessagesDocument,
    "\n  query MyQueue($lang: Lang!) {\n    myTickets(first: 10) { edges { node { ...MyTicket } } }\n    myAppointments(first: 20) { edges { node { ...MyAppointment } } }\n  }\n": types.MyQueueDocument,
    "\n  query Booked($window: ID!, $day: Date!) {\n    myAppointment(window: $window, day: $day) { status from }\n  }\n": types.BookedDocument,
    "\n  query WindowName($district: ID!, $unit: ID!, $lang: Lang!) {\n    district(code: $district) { windows(unit: $unit) { code name(lang: $lang) address(lang: $lang) } }\n  }\n": types.WindowNameDocument,
    "\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) { refusals { code message path } }\n  }\n": types.CheckInDocument,
    "\n  fragment MyAppointment on Appointment {\n    day\n    from\n    to\n    status\n    givenBackReason(lang: $lang)\n    window { code name(lang: $lang) address(lang: $lang) }\n    matter { code name(lang: $lang) }\n  }\n": types.MyAppointmentFragmentDoc,
    "\n  query AppointmentSlots($window: ID!, $day: Date!) {\n    appointmentSlots(window: $window, day: $day) { from to seatsLeft }\n  }\n": types.AppointmentSlotsDocument,
    "\n  fragment MyTicket on Ticket {\n    number\n    sign\n    status\n    takenAt\n    window { code name(lang: $lang) }\n    matter { name(lang: $lang) }\n    wait { peopleAhead expectedWaitMinutes }\n  }\n": types.MyTicketFragmentDoc,
    "\n  mutation CancelTicket($input: TicketInput!) {\n    cancelTicket(input: $input) { refusals { code message path } }\n  }\n": types.CancelTicketDocument,
    "\n  mutation BookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n": types.BookAppointmentDocument,
    "\n  mutation MoveAppointment($input: MoveAppointmentInput!) {\n    moveAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n": types.MoveAppointmentDocument,
    "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n": types.CancelAppointmentDocument,
    "\n  query Appraisal(\n    $district: ID!\n    $by: AppraisalPart!\n    $from: Date!\n    $to: Date!\n    $baselineFrom: Date!\n    $baselineTo: Date!\n    $lang: Lang!\n  ) {\n    appraisal(\n      district: $district\n      by: $by\n      from: $from\n      to: $to\n      baselineFrom: $baselineFrom\n      baselineTo: $baselineTo\n    ) {\n      definitions\n      median { ...Figures }\n      rows { ...AppraisalRow }\n    }\n  }\n": types.AppraisalDocument,
    "\n  fragment AppraisalRow on AppraisalRow {\n    key\n    label(lang: $lang)\n    figures { ...Figures }\n    toBaseline { ...Figures }\n    toMedian { ...Figures }\n  }\n": types.AppraisalRowFragmentDoc,
    "\n  fragment Figures on AppraisalFigures {\n    accepted\n    instantRate\n    onTimeRate\n    overdue\n    correctionsPerCase\n    visitsPerCase\n    ownerChangesPerCase\n    helpResponseMinutes\n    ratings\n    averageRating\n  }\n": types.FiguresFragmentDoc,
    "\n  query AuditPage($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, from: $from, to: $to) {\n      from\n      to\n      accepted\n      completed\n      completedOnSpot\n      crossVillage\n      online\n      workingDays\n      dailyAverage\n      instantRate\n      crossVillageRate\n      onlineRate\n      definitions\n      baseline { statement(lang: $lang) }\n    }\n    auditStatus(district: $district) { ...Nights }\n    rateDefinitions { rate reading name(lang: $lang) inWords(lang: $lang) version }\n    registryLog(district: $district, first: 20) {\n      intact\n      edges { node { number at act role codes } }\n    }\n  }\n": types.AuditPageDocument,
    "\n  query OpenCases($district: ID!, $status: [CaseStatus!], $light: Light, $matter: ID, $after: String, $lang: Lang!) {\n    openCases(district: $district, status: $status, light: $light, matter: $matter, first: 30, after: $after) {\n      totalCount\n      edges { node { ...OpenCase } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OpenCasesDocument,
    "\n  fragment OpenCase on Case {\n    ...CaseLine\n    dueOn\n    desk { name(lang: $lang) }\n  }\n": types.OpenCaseFragmentDoc,
    "\n  query Coverage($district: ID!, $from: Date!, $to: Date!) {\n    delegationCoverage(district: $district, from: $from, to: $to, by: MONTH) {\n      rows {\n        day\n        matters\n        settledInVillages\n        settledInStreets\n        settledInDistrict\n        settledNowhere\n        villageShare\n        streetShare\n        districtShare\n      }\n    }\n  }\n": types.CoverageDocument,
    "\n  mutation HandOverAll($input: HandOverAllInput!) {\n    handOverAll(input: $input) {\n      handedOver\n      notHandedOver { number refusals { message } }\n      next\n      remaining\n      hasMore\n      refusals { code message path }\n    }\n  }\n": types.HandOverAllDocument,
    "\n  query TopMatters($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, from: $from, to: $to, groupBy: MATTER) {\n      rows { key label(lang: $lang) accepted }\n    }\n  }\n": types.TopMattersDocument,
    "\n  query VillagesOfMatter($district: ID!, $matter: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, matter: $matter, from: $from, to: $to, groupBy: VILLAGE) {\n      rows { key label(lang: $lang) accepted instantRate }\n    }\n  }\n": types.VillagesOfMatterDocument,
    "\n  fragment Nights on AuditStatus {\n    isUpToDate\n    calendarPublishedUntil\n    verification {\n      at\n      digests\n      chains\n      logEntries\n      faults\n      oldDigests\n      oldDigestsWithFaults\n      digest { day hash }\n    }\n    comparison { at from to items countersOff metricsOff }\n  }\n": types.NightsFragmentDoc,
    "\n  query OfficeDesk($office: ID!, $day: Date!, $lang: Lang!) {\n    deskQueue(desk: $office, first: 100) { edges { node { ...CaseLine } } }\n    settledCases(desk: $office, day: $day, first: 20) { edges { node { ...CaseLine } } }\n  }\n": types.OfficeDeskDocument,
    "\n  query OpenWork($window: ID!, $clerk: ID) {\n    openWork(window: $window, clerk: $clerk) { cases helpRequests needsSuccessor }\n  }\n": types.OpenWorkDocument,
    "\n  query Appeals($after: String, $lang: Lang!) {\n    ratingsToAnswer(first: 20, after: $after) {\n      edges { node { ...AppealRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AppealsDocument,
    "\n  fragment AppealRow on Case {\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    rating { score appeal { reason dueOn } }\n  }\n": types.AppealRowFragmentDoc,
    "\n  query HelpAtSupervisor($district: ID!, $after: String, $lang: Lang!) {\n    helpRequests(desk: $district, first: 20, after: $after) {\n      edges { node { ...HelpRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.HelpAtSupervisorDocument,
    "\n  fragment HelpRow on HelpRequest {\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    dueAt\n    minutesLeft\n    owner { window { name(lang: $lang) } }\n  }\n": types.HelpRowFragmentDoc,
    "\n  query Escalated($district: ID!, $after: String, $lang: Lang!) {\n    escalations(district: $district, first: 20, after: $after) {\n      edges { node { ...EscalationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.EscalatedDocument,
    "\n  fragment EscalationRow on Escalation {\n    kind\n    step\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    dueAt\n    dueOn\n    recipients { party desk { name(lang: $lang) } }\n  }\n": types.EscalationRowFragmentDoc,
    "\n  query Postings($district: ID!, $desk: ID, $on: Date, $after: String, $lang: Lang!) {\n    postings(district: $district, desk: $desk, on: $on, first: 50, after: $after) {\n      edges { node { ...PostingRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PostingsDocument,
    "\n  fragment PostingRow on Posting {\n    code\n    subject\n    staff { name }\n    desk { __typename code name(lang: $lang) }\n    duty\n    from\n    to\n  }\n": types.PostingRowFragmentDoc,
    "\n  query Screen($district: ID!, $unit: ID!, $lang: Lang!) {\n    district(code: $district) {\n      windows(unit: $unit) { code name(lang: $lang) queue { waiting calledSign } }\n    }\n  }\n": types.ScreenDocument,
    "\n  query Voice($district: ID!, $from: Date!, $to: Date!, $by: RatingPart!, $lang: Lang!) {\n    ratingSummary(district: $district, from: $from, to: $to, by: $by) {\n      hidden\n      ratings\n      average\n      scores\n      badRatings\n      answered\n      answeredInTimeRate\n      rows { key label(lang: $lang) hidden ratings average scores badRatings answered answeredInTimeRate }\n    }\n  }\n": types.VoiceDocument,
    "\n  query Wall($district: ID!, $from: Date!, $to: Date!, $groupBy: ReportGroup!, $lang: Lang!) {\n    days: serviceReport(district: $district, from: $from, to: $to, groupBy: DAY) {\n      accepted\n      completedOnSpot\n      workingDays\n      dailyAverage\n      instantRate\n      crossVillageRate\n      onlineRate\n      standing { at open overdueOpen }\n      definitions\n      rows { ...FigureRow }\n    }\n    groups: serviceReport(district: $district, from: $from, to: $to, groupBy: $groupBy) {\n      rows { ...FigureRow }\n    }\n  }\n": types.WallDocument,
    "\n  fragment FigureRow on ReportRow {\n    key\n    label(lang: $lang)\n    accepted\n    completedOnSpot\n    instantRate\n    crossVillageRate\n    onlineRate\n    overdue\n  }\n": types.FigureRowFragmentDoc,
    "\n  query LateCases($district: ID!, $lang: Lang!) {\n    openCases(district: $district, light: RED, first: 20) {\n      totalCount\n      edges { node { ...CaseLine desk { name(lang: $lang) } } }\n    }\n  }\n": types.LateCasesDocument,
    "\n  query Delegations($district: ID!, $matter: ID, $level: Level, $on: Date, $after: String, $lang: Lang!) {\n    district(code: $district) {\n      delegations(matter: $matter, level: $level, on: $on, first: 50, after: $after) {\n        edges { node { ...DelegationRow } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.DelegationsDocument,
    "\n  fragment DelegationRow on Delegation {\n    code\n    matter { code name(lang: $lang) }\n    level\n    window { name(lang: $lang) }\n    kind\n    from\n    to\n    basis(lang: $lang)\n    revocation { recordedOn reason }\n  }\n": types.DelegationRowFragmentDoc,
    "\n  fragment CaseLine on Case {\n    number\n    status\n    light\n    remainingDays\n    remainingDaysUnit\n    applicant { name }\n    village { name(lang: $lang) }\n    matter { name(lang: $lang) }\n  }\n": types.CaseLineFragmentDoc,
    "\n  query CaseByNumber($number: ID!, $lang: Lang!) {\n    case(number: $number) { ...CaseView }\n  }\n": types.CaseByNumberDocument,
    "\n  fragment CaseView on Case {\n    number\n    version\n    status\n    channel\n    filedAt\n    acceptedAt\n    completedAt\n    dueOn\n    dueIsProvisional\n    remainingDays\n    remainingDaysUnit\n    light\n    onTheSpot\n    availableActions\n    receiptKinds\n    openFeeInFen\n    payment { amountInFen }\n    promise { by materials { code name(lang: $lang) files { types most mostBytes } } }\n    forwardOffices { code name(lang: $lang) }\n    reviewer { name }\n    opinions {\n      status\n      askedBy { code name(lang: $lang) }\n      asker { name }\n      askedOf { code name(lang: $lang) }\n      askedAt\n      question\n      dueOn\n      isLate\n      opinion\n      givenAt\n      giver { name }\n      cancelReason\n    }\n    notes { at text staff { name } }\n    matter {\n      code\n      version\n      name(lang: $lang)\n      form\n      resultName(lang: $lang)\n      materials { code name(lang: $lang) required condition files { types most mostBytes } }\n      suspensions\n      extension { days }\n    }\n    village { code name(lang: $lang) }\n    window { code name(lang: $lang) phone }\n    desk { code name(lang: $lang) }\n    owner { clerk staff { name } window { name(lang: $lang) phone } }\n    applicant { name identity { kind number } nameVerified }\n    agent { name }\n    materials { code name(lang: $lang) }\n    form\n    correction { reason dueOn materials { code name(lang: $lang) obtain(lang: $lang) files { types most mostBytes } } }\n    files { id type bytes refusedBecause(lang: $lang) material { name(lang: $lang) } }\n    certificate {\n      token\n      documentName(lang: $lang)\n      fields { name label(lang: $lang) value(lang: $lang) }\n      issuedAt\n      validUntil\n      status\n      revocationReason\n    }\n    rating { score step dueOn comment answer { text at } }\n    history {\n      type\n      at\n      role\n      reason\n      desk { name(lang: $lang) }\n      toDesk { name(lang: $lang) }\n    }\n  }\n": types.CaseViewFragmentDoc,
    "\n  query ApplicantInClear($number: ID!) {\n    case(number: $number) { applicantInClear(purpose: CHECK_IDENTITY) { name identity { number } phone } }\n  }\n": types.ApplicantInClearDocument,
    "\n  query Colleagues($district: ID!, $lang: Lang!) {\n    colleagues(district: $district, first: 100) {\n      edges { node { staff { id name } window { code name(lang: $lang) } } }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  query DeskNames($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      offices { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n    }\n  }\n": types.DeskNamesDocument,
    "\n  query OpinionsAsked($desk: ID, $late: Boolean!, $lang: Lang!) {\n    opinionsAsked(desk: $desk, late: $late, first: 50) { edges { node { ...CaseLine } } }\n  }\n": types.OpinionsAskedDocument,
    "\n  query Receipt($number: ID!, $kind: ReceiptKind!, $inClear: Boolean!, $lang: Lang!) {\n    receipt(number: $number, kind: $kind) {\n      title(lang: $lang)\n      number\n      addressee(inClear: $inClear)\n      matter { name(lang: $lang) }\n      deskName(lang: $lang)\n      phone\n      received { code name(lang: $lang) }\n      missing { code name(lang: $lang) }\n      dueOn\n      reason\n      legalBasis(lang: $lang)\n      remedies { text(lang: $lang) }\n      body(lang: $lang)\n      actedAt\n      code\n    }\n  }\n": types.ReceiptDocument,
    "\n  query AccessLog($number: ID!, $lang: Lang!) {\n    case(number: $number) {\n      accessLog(first: 20) {\n        edges { node { at role kind purpose staff { name } desks { name(lang: $lang) } } }\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  fragment Refused on CasePayload {\n    refusals { code message path }\n  }\n": types.RefusedFragmentDoc,
    "mutation CompleteCase($input: CompleteCaseInput!) { completeCase(input: $input) { ...Refused } }": types.CompleteCaseDocument,
    "mutation ClaimCase($input: ClaimCaseInput!) { claimCase(input: $input) { ...Refused } }": types.ClaimCaseDocument,
    "mutation ForwardCase($input: ForwardCaseInput!) { forwardCase(input: $input) { ...Refused } }": types.ForwardCaseDocument,
    "mutation MoveCase($input: MoveCaseInput!) { moveCase(input: $input) { ...Refused } }": types.MoveCaseDocument,
    "mutation HandOverCase($input: HandOverCaseInput!) { handOverCase(input: $input) { ...Refused } }": types.HandOverCaseDocument,
    "mutation UrgeCase($input: UrgeCaseInput!) { urgeCase(input: $input) { ...Refused } }": types.UrgeCaseDocument,
    "mutation RejectCase($input: RejectCaseInput!) { rejectCase(input: $input) { ...Refused } }": types.RejectCaseDocument,
    "mutation RequestCorrection($input: RequestCorrectionInput!) { requestCorrection(input: $input) { ...Refused } }": types.RequestCorrectionDocument,
    "mutation SupplyAtWindow($input: SupplyCorrectionInput!) { supplyCorrection(input: $input) { ...Refused } }": types.SupplyAtWindowDocument,
    "mutation SupplyMaterials($input: SupplyMaterialsInput!) { supplyMaterials(input: $input) { ...Refused } }": types.SupplyMaterialsDocument,
    "mutation SuspendCase($input: SuspendCaseInput!) { suspendCase(input: $input) { ...Refused } }": types.SuspendCaseDocument,
    "mutation ResumeCase($input: ResumeCaseInput!) { resumeCase(input: $input) { ...Refused } }": types.ResumeCaseDocument,
    "mutation ExtendCase($input: ExtendCaseInput!) { extendCase(input: $input) { ...Refused } }": types.ExtendCaseDocument,
    "mutation CorrectCase($input: CorrectCaseInput!) { correctCase(input: $input) { ...Refused } }": types.CorrectCaseDocument,
    "mutation AppointAgent($input: AppointAgentInput!) { appointAgent(input: $input) { ...Refused } }": types.AppointAgentDocument,
    "mutation MarkDuplicate($input: MarkDuplicateInput!) { markDuplicate(input: $input) { ...Refused } }": types.MarkDuplicateDocument,
    "mutation WithdrawAtDesk($input: WithdrawCaseInput!) { withdrawCase(input: $input) { ...Refused } }": types.WithdrawAtDeskDocument,
    "mutation UndoDecision($input: UndoDecisionInput!) { undoDecision(input: $input) { ...Refused } }": types.UndoDecisionDocument,
    "mutation AnswerRating($input: AnswerRatingInput!) { answerRating(input: $input) { ...Refused } }": types.AnswerRatingDocument,
    "mutation RecordCallBack($input: RecordCallBackInput!) { recordCallBack(input: $input) { ...Refused } }": types.RecordCallBackDocument,
    "mutation AnswerAppeal($input: AnswerAppealInput!) { answerAppeal(input: $input) { ...Refused } }": types.AnswerAppealDocument,
    "mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { ...Refused } }": types.RevokeCertificateDocument,
    "mutation ReprintCertificate($input: ReprintCertificateInput!) { reprintCertificate(input: $input) { ...Refused } }": types.ReprintCertificateDocument,
    "mutation AskOpinion($input: AskOpinionInput!) { askOpinion(input: $input) { ...Refused } }": types.AskOpinionDocument,
    "mutation GiveOpinion($input: GiveOpinionInput!) { giveOpinion(input: $input) { ...Refused } }": types.GiveOpinionDocument,
    "mutation CancelOpinion($input: CancelOpinionInput!) { cancelOpinion(input: $input) { ...Refused } }": types.CancelOpinionDocument,
    "mutation NoteCase($input: NoteCaseInput!) { noteCase(input: $input) { ...Refused } }": types.NoteCaseDocument,
    "mutation RecordPayment($input: RecordPaymentInput!) { recordPayment(input: $input) { ...Refused } }": types.RecordPaymentDocument,
    "\n  query FileLink($number: ID!, $id: ID!, $lang: Lang!) {\n    case(number: $number) {\n      files(id: $id) { id refusedBecause(lang: $lang) link(purpose: EXAMINE) { url preview } }\n    }\n  }\n": types.FileLinkDocument,
    "\n  mutation RequestUpload($input: RequestUploadInput!, $lang: Lang!) {\n    requestUpload(input: $input) {\n      upload { id state refusedBecause(lang: $lang) }\n      form { url fields { name value } }\n      refusals { code message path }\n    }\n  }\n": types.RequestUploadDocument,
    "\n  query UploadState($id: ID!, $lang: Lang!) { upload(id: $id) { id state refusedBecause(lang: $lang) } }\n": types.UploadStateDocument,
    "\n  mutation RequestUploadByCode($input: RequestUploadByCodeInput!, $lang: Lang!) {\n    requestUploadByCode(input: $input) {\n      upload { id state refusedBecause(lang: $lang) }\n      form { url fields { name value } }\n      refusals { code message path }\n    }\n  }\n": types.RequestUploadByCodeDocument,
    "\n  query UploadStateByCode($code: String!, $id: ID!, $lang: Lang!) {\n    uploadByCode(code: $code, id: $id) { id state refusedBecause(lang: $lang) }\n  }\n": types.UploadStateByCodeDocument,
    "\n  query MatterNames($district: ID!, $after: String, $lang: Lang!) {\n    district(code: $district) {\n      matters(first: 100, after: $after) {\n        edges { node { code name(lang: $lang) } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.MatterNamesDocument,
    "\n  query PublishedMonths($district: ID!, $from: Date!, $to: Date!) {\n    ratingSummary(district: $district, from: $from, to: $to) { months { from } }\n  }\n": types.PublishedMonthsDocument,
    "\n  query Me($lang: Lang!) {\n    me {\n      subject\n      role\n      name\n      identity { kind number country }\n      district { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n      offices { code name(lang: $lang) }\n    }\n  }\n": types.MeDocument,
    "\n  query DistrictZone($district: ID!) {\n    district(code: $district) { timeZone }\n  }\n": types.DistrictZoneDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WindowBookings($window: ID!, $day: Date!, $after: String, $lang: Lang!) {\n    windowAppointments(window: $window, day: $day, first: 50, after: $after) {\n      totalCount\n      edges { node { ...WindowBooking } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').WindowBookingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WindowBooking on Appointment {\n    id\n    from\n    to\n    status\n    changedBy\n    matter { name(lang: $lang) }\n  }\n"): typeof import('./graphql').WindowBookingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LocateCase($number: ID!, $lang: Lang!) {\n    locateCase(number: $number) {\n      number\n      status\n      dueOn\n      matter { name(lang: $lang) }\n      applicant { name }\n      desk { name(lang: $lang) ... on Window { phone } }\n      window { name(lang: $lang) phone }\n      case { number }\n    }\n  }\n"): typeof import('./graphql').LocateCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Desk($window: ID!, $day: Date!, $lang: Lang!) {\n    windowTickets(window: $window) { number sign status matter { name(lang: $lang) } }\n    deskQueue(desk: $window, first: 50) { edges { node { ...CaseLine } } }\n    helpRequests(desk: $window, first: 10) { edges { node { ...HelpLine } } }\n    ratingsToAnswer(desk: $window, first: 10) { edges { node { ...CaseLine } } }\n    settledCases(desk: $window, day: $day, first: 20) { totalCount edges { node { ...CaseLine } } }\n  }\n"): typeof import('./graphql').DeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HelpLine on HelpRequest {\n    number\n    dueAt\n    minutesLeft\n    asker { name }\n    village { name(lang: $lang) }\n    matter { name(lang: $lang) }\n  }\n"): typeof import('./graphql').HelpLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskHelp($number: ID!, $lang: Lang!) {\n    helpRequest(number: $number) {\n      ...HelpLine\n      status\n      owner { staff { name } window { name(lang: $lang) } }\n      case { number matter { name(lang: $lang) } }\n      messages { at fromAsker text staff { name } }\n    }\n  }\n"): typeof import('./graphql').DeskHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerHelp($input: AnswerHelpInput!) {\n    answerHelp(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').AnswerHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasesOfPerson($district: ID!, $identity: IdentityInput!, $openOnly: Boolean!, $after: String, $lang: Lang!) {\n    findCases(district: $district, identity: $identity, openOnly: $openOnly, first: 20, after: $after) {\n      edges { node { ...FoundLine } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CasesOfPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundLine on FoundCase {\n    number\n    status\n    filedAt\n    dueOn\n    applicant { name }\n    matter { name(lang: $lang) }\n    desk { name(lang: $lang) }\n    case { number }\n  }\n"): typeof import('./graphql').FoundLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindMatter($district: ID!, $search: String!, $lang: Lang!) {\n    district(code: $district) {\n      matters(search: $search, channel: WINDOW, first: 8) {\n        edges { node { code name(lang: $lang) department { name(lang: $lang) } } }\n      }\n    }\n  }\n"): typeof import('./graphql').FindMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CallTicket($input: CallTicketInput!) { callTicket(input: $input) { refusals { code message path } } }"): typeof import('./graphql').CallTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FinishTicket($input: TicketInput!) { finishTicket(input: $input) { refusals { code message path } } }"): typeof import('./graphql').FinishTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkNoShow($input: TicketInput!) { markNoShow(input: $input) { refusals { code message path } } }"): typeof import('./graphql').MarkNoShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldTicket($input: TicketInput!) { holdTicket(input: $input) { refusals { code message path } } }"): typeof import('./graphql').HoldTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageNames($district: ID!) {\n    district(code: $district) {\n      villages { code zh: name(lang: ZH) en: name(lang: EN) street { zh: name(lang: ZH) en: name(lang: EN) } }\n    }\n  }\n"): typeof import('./graphql').VillageNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptCases($input: AcceptCasesInput!, $lang: Lang!) {\n    acceptCases(input: $input) {\n      refusals { code message path }\n      results {\n        position\n        refusals { code message path }\n        warnings { code message number }\n        case {\n          number\n          status\n          onTheSpot\n          dueOn\n          matter { name(lang: $lang) resultName(lang: $lang) }\n          applicant { name }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      matters(channel: WINDOW, first: 100) {\n        edges {\n          node {\n            code\n            name(lang: $lang)\n            department { name(lang: $lang) }\n            form\n            materials { code name(lang: $lang) required condition }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitMatter($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      code\n      name(lang: $lang)\n      form\n      materials { code name(lang: $lang) required insteadOf condition files { types most mostBytes } }\n    }\n  }\n"): typeof import('./graphql').VisitMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperateCalendar($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      calendar {\n        publishedUntil\n        years { year weekdaysOff weekendWorkdays source }\n        closures { day reason(lang: $lang) }\n      }\n    }\n  }\n"): typeof import('./graphql').OperateCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCalendarYear($input: PublishCalendarYearInput!, $lang: Lang!) {\n    publishCalendarYear(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').PublishCalendarYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDistrict($input: CloseDistrictInput!, $lang: Lang!) {\n    closeDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').CloseDistrictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenDistrict($input: ReopenDistrictInput!, $lang: Lang!) {\n    reopenDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').ReopenDistrictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Preview on RegistryPreview {\n    added\n    changed\n    ended\n    removed\n    changes {\n      kind\n      code\n      name(lang: $lang)\n      change\n      fields { path before after }\n    }\n    effects {\n      casesOfMatters\n      casesAtWindows\n      casesWithoutDelegation\n      moveCount\n      moves { number before after }\n      helpRequests\n      bookings\n      tickets\n      staffCount\n      staff { name }\n    }\n  }\n"): typeof import('./graphql').PreviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelegateMatter($input: DelegateMatterInput!, $lang: Lang!) {\n    delegateMatter(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').DelegateMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeDelegation($input: RevokeDelegationInput!, $lang: Lang!) {\n    revokeDelegation(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').RevokeDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ErasureReport($district: ID!, $identity: IdentityInput!) {\n    erasureReport(district: $district, identity: $identity) {\n      erasable { kind count }\n      kept { kind reason count erasableFrom }\n    }\n  }\n"): typeof import('./graphql').ErasureReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ErasePerson($input: ErasePersonInput!, $lang: Lang!) {\n    erasePerson(input: $input) {\n      erasure { erased kept { kind number reason erasableFrom matter { name(lang: $lang) } } }\n      refusals { code message path }\n    }\n  }\n"): typeof import('./graphql').ErasePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistryLog($district: ID!, $after: String) {\n    registryLog(district: $district, first: 30, after: $after) {\n      intact\n      edges { node { number at act role codes staff { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').RegistryLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operate($district: ID!, $month: Date!, $lang: Lang!) {\n    district(code: $district) {\n      matters(first: 100) {\n        edges { node { code version name(lang: $lang) effectiveFrom settlingLevels department { name(lang: $lang) } } }\n      }\n    }\n    searchesWithoutResult(district: $district, month: $month) { words { words count } others }\n  }\n"): typeof import('./graphql').OperateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportDistrict($input: ImportDistrictInput!, $lang: Lang!) {\n    importDistrict(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').ImportDistrictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishMatter($input: PublishMatterInput!, $lang: Lang!) {\n    publishMatter(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').PublishMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostStaff($input: PostStaffInput!, $lang: Lang!) {\n    postStaff(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').PostStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPosting($input: EndPostingInput!, $lang: Lang!) {\n    endPosting(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').EndPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseWindowFor($input: CloseWindowForInput!, $lang: Lang!) {\n    closeWindowFor(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').CloseWindowForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseWindow($input: CloseWindowInput!, $lang: Lang!) {\n    closeWindow(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').CloseWindowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenWindow($input: OpenWindowInput!, $lang: Lang!) {\n    openWindow(input: $input) { preview { ...Preview } refusals { code message path } }\n  }\n"): typeof import('./graphql').OpenWindowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperateWindows($district: ID!, $now: DateTime!, $lang: Lang!) {\n    district(code: $district) {\n      windows {\n        code\n        name(lang: $lang)\n        isOpen(at: $now)\n        hours { from to }\n        from\n        to\n        closures { from to reason(lang: $lang) }\n      }\n    }\n  }\n"): typeof import('./graphql').OperateWindowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportDistrict($district: ID!) { exportDistrict(district: $district) }\n"): typeof import('./graphql').ExportDistrictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WindowLevels($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      windows { code name(lang: $lang) level }\n    }\n  }\n"): typeof import('./graphql').WindowLevelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Progress on CaseProgress {\n    number\n    matter { name(lang: $lang) }\n    status\n    statusText(lang: $lang)\n    openFeeInFen\n    steps { at type }\n    dueOn\n    desk { name(lang: $lang) }\n    phone\n    correction { reason dueOn materials { code name(lang: $lang) obtain(lang: $lang) files { types most mostBytes } } }\n    mayRate\n    score\n    codeValidUntil\n  }\n"): typeof import('./graphql').ProgressFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgressByCode($code: String!, $lang: Lang!) {\n    progressByCode(code: $code) { ...Progress }\n  }\n"): typeof import('./graphql').ProgressByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateByCode($input: RateByCodeInput!) {\n    rateByCode(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').RateByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupplyByCode($input: SupplyCorrectionByCodeInput!) {\n    supplyCorrectionByCode(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').SupplyByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicFigures($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    ratingSummary(district: $district, from: $from, to: $to, by: WINDOW) {\n      hidden\n      ratings\n      average\n      answeredInTimeRate\n      rows { key label(lang: $lang) hidden ratings average answeredInTimeRate }\n    }\n    catalogueRates(district: $district) { matters instantRate crossVillageRate onlineRate }\n  }\n"): typeof import('./graphql').PublicFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Verify($token: String!, $lang: Lang!) {\n    verifyCertificate(token: $token) {\n      status\n      documentName(lang: $lang)\n      matterName(lang: $lang)\n      number\n      holder\n      issuedAt\n      validUntil\n      fields { name label(lang: $lang) value(lang: $lang) }\n    }\n  }\n"): typeof import('./graphql').VerifyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupplyCorrection($input: SupplyCorrectionInput!) {\n    supplyCorrection(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').SupplyCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateCase($input: RateCaseInput!) {\n    rateCase(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').RateCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').WithdrawCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyClients($waiting: Boolean!, $after: String, $lang: Lang!) {\n    myFilings(waiting: $waiting, first: 50, after: $after) {\n      edges { node { ...ClientCase } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').MyClientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientCase on Case {\n    ...MyCase\n    applicant { identity { number } }\n  }\n"): typeof import('./graphql').ClientCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoOn($lang: Lang!) {\n    myCases(first: 20) { edges { node { ...MyCase } } }\n    myFilings(waiting: true, first: 4) { edges { node { ...MyCase } } }\n    myTickets(first: 3) {\n      edges { node { number sign status window { name(lang: $lang) } wait { peopleAhead } } }\n    }\n  }\n"): typeof import('./graphql').GoOnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      ...MatterLine\n      scope\n      resultName(lang: $lang)\n      fullyOnline\n      source\n      visitReason(lang: $lang)\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        mayFollow\n        obtain(lang: $lang)\n        condition\n        trust\n      }\n      guide {\n        conditions(lang: $lang)\n        legalBasis(lang: $lang)\n        questionsPhone\n        complaintsPhone\n        samples { material { code } text(lang: $lang) }\n        questions { question(lang: $lang) answer(lang: $lang) }\n      }\n    }\n  }\n"): typeof import('./graphql').MatterGuideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrequentMatters($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      name(lang: $lang)\n      matters(first: 6, channel: ONLINE) {\n        edges { node { ...MatterLine } }\n      }\n    }\n  }\n"): typeof import('./graphql').FrequentMattersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatterLine on Matter {\n    code\n    name(lang: $lang)\n    handling\n    channels\n    visits\n    feeInFen\n    department { name(lang: $lang) }\n    committedLimit { value unit }\n  }\n"): typeof import('./graphql').MatterLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCases($lang: Lang!) {\n    myCases(first: 50) { edges { node { ...MyCase } } }\n    myNotices(first: 10) { edges { node { at text case { number } } } }\n  }\n"): typeof import('./graphql').MyCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyFilings($lang: Lang!) {\n    myFilings(first: 50) { edges { node { ...MyCase } } }\n  }\n"): typeof import('./graphql').MyFilingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyCase on Case {\n    number\n    status\n    filedAt\n    light\n    remainingDays\n    remainingDaysUnit\n    availableActions\n    applicant { name }\n    matter { code name(lang: $lang) }\n  }\n"): typeof import('./graphql').MyCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NearestWindows($district: ID!, $village: ID, $matter: ID, $now: DateTime!, $lang: Lang!) {\n    nearestWindows(district: $district, village: $village, matter: $matter, first: 12) { ...NearWindow }\n  }\n"): typeof import('./graphql').NearestWindowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NearWindow on NearWindow {\n    distanceInMetres\n    nearness\n    settles\n    queueLength\n    window {\n      code\n      name(lang: $lang)\n      address(lang: $lang)\n      directions(lang: $lang)\n      phone\n      accessibility\n      isOpen(at: $now)\n      hours { from to }\n    }\n  }\n"): typeof import('./graphql').NearWindowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeTicket($input: TakeTicketInput!, $lang: Lang!) {\n    takeTicket(input: $input) {\n      ticket { number sign window { name(lang: $lang) } wait { peopleAhead expectedWaitMinutes } }\n      refusals { code message path }\n    }\n  }\n"): typeof import('./graphql').TakeTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {\n    district(code: $district) {\n      matters(search: $search, theme: $theme, first: 100) {\n        edges { node { ...MatterLine } }\n        pageInfo { hasNextPage }\n      }\n    }\n  }\n"): typeof import('./graphql').MatterSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Villages($district: ID!) {\n    district(code: $district) {\n      streets {\n        code\n        zh: name(lang: ZH)\n        en: name(lang: EN)\n        villages { code zh: name(lang: ZH) en: name(lang: EN) }\n      }\n    }\n  }\n"): typeof import('./graphql').VillagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Draft($number: ID!) {\n    case(number: $number) {\n      number\n      status\n      version\n      village { code }\n      matter { code }\n      files { id material { code name } }\n      draft {\n        applicant { name phone identity { kind number country } }\n        materialCodes\n        form\n        authority { kind document from to }\n      }\n    }\n  }\n"): typeof import('./graphql').DraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCase($input: SubmitCaseInput!, $lang: Lang!) {\n    submitCase(input: $input) {\n      case { number dueOn desk { name(lang: $lang) } }\n      warnings { code message number }\n      refusals { code message path }\n    }\n  }\n"): typeof import('./graphql').SubmitCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplyMatter($district: ID!, $code: ID!, $lang: Lang!) {\n    matter(district: $district, code: $code) {\n      code\n      name(lang: $lang)\n      channels\n      applicants\n      form\n      materials {\n        code\n        name(lang: $lang)\n        required\n        insteadOf\n        condition\n        trust\n        isApplication\n        obtain(lang: $lang)\n        files { types most mostBytes }\n      }\n      guide { samples { material { code } text(lang: $lang) } }\n    }\n  }\n"): typeof import('./graphql').ApplyMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      case { number version }\n      refusals { code message path }\n    }\n  }\n"): typeof import('./graphql').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').DiscardDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDrafts($lang: Lang!) {\n    myCases(first: 50) {\n      edges {\n        node {\n          number\n          status\n          filedAt\n          applicant { name }\n          matter { code name(lang: $lang) }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyHelp($lang: Lang!) {\n    myHelpRequests(first: 20) {\n      edges {\n        node {\n          number\n          status\n          askedAt\n          dueAt\n          village { name(lang: $lang) }\n          matter { name(lang: $lang) }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) { helpRequest { number } refusals { code message path } }\n  }\n"): typeof import('./graphql').AskForHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseVillage($number: ID!, $lang: Lang!) {\n    case(number: $number) { number village { code } matter { name(lang: $lang) } }\n  }\n"): typeof import('./graphql').CaseVillageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpRequest($number: ID!, $lang: Lang!) {\n    helpRequest(number: $number) {\n      number\n      status\n      dueAt\n      satisfied\n      owner { staff { name } window { name(lang: $lang) phone } }\n      village { name(lang: $lang) }\n      matter { name(lang: $lang) }\n      messages { at fromAsker text staff { name } }\n      history { type at }\n    }\n  }\n"): typeof import('./graphql').HelpRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskBack($input: AskBackInput!) { askBack(input: $input) { refusals { code message path } } }\n"): typeof import('./graphql').AskBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseHelp($input: CloseHelpInput!) { closeHelp(input: $input) { refusals { code message path } } }\n"): typeof import('./graphql').CloseHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAddressCode($input: SendAddressCodeInput!) {\n    sendAddressCode(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').SendAddressCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').ConfirmAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageSettings($district: ID!, $number: ID, $lang: Lang!) {\n    messagePreferences(district: $district, number: $number) { ...MessageSetting }\n  }\n"): typeof import('./graphql').MessageSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageSetting on MessagePreferences {\n    state\n    codeUntil\n    channel\n    language\n    address\n    namesMatter\n    setAt\n    stoppedAt\n    offered\n    quietFrom\n    quietTo\n    window { name(lang: $lang) }\n  }\n"): typeof import('./graphql').MessageSettingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMessages($input: SetMessagePreferencesInput!) {\n    setMessagePreferences(input: $input) {\n      preferences { state codeUntil }\n      refusals { code message path }\n    }\n  }\n"): typeof import('./graphql').SetMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyQueue($lang: Lang!) {\n    myTickets(first: 10) { edges { node { ...MyTicket } } }\n    myAppointments(first: 20) { edges { node { ...MyAppointment } } }\n  }\n"): typeof import('./graphql').MyQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Booked($window: ID!, $day: Date!) {\n    myAppointment(window: $window, day: $day) { status from }\n  }\n"): typeof import('./graphql').BookedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WindowName($district: ID!, $unit: ID!, $lang: Lang!) {\n    district(code: $district) { windows(unit: $unit) { code name(lang: $lang) address(lang: $lang) } }\n  }\n"): typeof import('./graphql').WindowNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').CheckInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyAppointment on Appointment {\n    day\n    from\n    to\n    status\n    givenBackReason(lang: $lang)\n    window { code name(lang: $lang) address(lang: $lang) }\n    matter { code name(lang: $lang) }\n  }\n"): typeof import('./graphql').MyAppointmentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AppointmentSlots($window: ID!, $day: Date!) {\n    appointmentSlots(window: $window, day: $day) { from to seatsLeft }\n  }\n"): typeof import('./graphql').AppointmentSlotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyTicket on Ticket {\n    number\n    sign\n    status\n    takenAt\n    window { code name(lang: $lang) }\n    matter { name(lang: $lang) }\n    wait { peopleAhead expectedWaitMinutes }\n  }\n"): typeof import('./graphql').MyTicketFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTicket($input: TicketInput!) {\n    cancelTicket(input: $input) { refusals { code message path } }\n  }\n"): typeof import('./graphql').CancelTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n"): typeof import('./graphql').BookAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveAppointment($input: MoveAppointmentInput!) {\n    moveAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n"): typeof import('./graphql').MoveAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) { appointment { day from } refusals { code message path } }\n  }\n"): typeof import('./graphql').CancelAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Appraisal(\n    $district: ID!\n    $by: AppraisalPart!\n    $from: Date!\n    $to: Date!\n    $baselineFrom: Date!\n    $baselineTo: Date!\n    $lang: Lang!\n  ) {\n    appraisal(\n      district: $district\n      by: $by\n      from: $from\n      to: $to\n      baselineFrom: $baselineFrom\n      baselineTo: $baselineTo\n    ) {\n      definitions\n      median { ...Figures }\n      rows { ...AppraisalRow }\n    }\n  }\n"): typeof import('./graphql').AppraisalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AppraisalRow on AppraisalRow {\n    key\n    label(lang: $lang)\n    figures { ...Figures }\n    toBaseline { ...Figures }\n    toMedian { ...Figures }\n  }\n"): typeof import('./graphql').AppraisalRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Figures on AppraisalFigures {\n    accepted\n    instantRate\n    onTimeRate\n    overdue\n    correctionsPerCase\n    visitsPerCase\n    ownerChangesPerCase\n    helpResponseMinutes\n    ratings\n    averageRating\n  }\n"): typeof import('./graphql').FiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditPage($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, from: $from, to: $to) {\n      from\n      to\n      accepted\n      completed\n      completedOnSpot\n      crossVillage\n      online\n      workingDays\n      dailyAverage\n      instantRate\n      crossVillageRate\n      onlineRate\n      definitions\n      baseline { statement(lang: $lang) }\n    }\n    auditStatus(district: $district) { ...Nights }\n    rateDefinitions { rate reading name(lang: $lang) inWords(lang: $lang) version }\n    registryLog(district: $district, first: 20) {\n      intact\n      edges { node { number at act role codes } }\n    }\n  }\n"): typeof import('./graphql').AuditPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenCases($district: ID!, $status: [CaseStatus!], $light: Light, $matter: ID, $after: String, $lang: Lang!) {\n    openCases(district: $district, status: $status, light: $light, matter: $matter, first: 30, after: $after) {\n      totalCount\n      edges { node { ...OpenCase } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').OpenCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenCase on Case {\n    ...CaseLine\n    dueOn\n    desk { name(lang: $lang) }\n  }\n"): typeof import('./graphql').OpenCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($district: ID!, $from: Date!, $to: Date!) {\n    delegationCoverage(district: $district, from: $from, to: $to, by: MONTH) {\n      rows {\n        day\n        matters\n        settledInVillages\n        settledInStreets\n        settledInDistrict\n        settledNowhere\n        villageShare\n        streetShare\n        districtShare\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverAll($input: HandOverAllInput!) {\n    handOverAll(input: $input) {\n      handedOver\n      notHandedOver { number refusals { message } }\n      next\n      remaining\n      hasMore\n      refusals { code message path }\n    }\n  }\n"): typeof import('./graphql').HandOverAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopMatters($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, from: $from, to: $to, groupBy: MATTER) {\n      rows { key label(lang: $lang) accepted }\n    }\n  }\n"): typeof import('./graphql').TopMattersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillagesOfMatter($district: ID!, $matter: ID!, $from: Date!, $to: Date!, $lang: Lang!) {\n    serviceReport(district: $district, matter: $matter, from: $from, to: $to, groupBy: VILLAGE) {\n      rows { key label(lang: $lang) accepted instantRate }\n    }\n  }\n"): typeof import('./graphql').VillagesOfMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Nights on AuditStatus {\n    isUpToDate\n    calendarPublishedUntil\n    verification {\n      at\n      digests\n      chains\n      logEntries\n      faults\n      oldDigests\n      oldDigestsWithFaults\n      digest { day hash }\n    }\n    comparison { at from to items countersOff metricsOff }\n  }\n"): typeof import('./graphql').NightsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeDesk($office: ID!, $day: Date!, $lang: Lang!) {\n    deskQueue(desk: $office, first: 100) { edges { node { ...CaseLine } } }\n    settledCases(desk: $office, day: $day, first: 20) { edges { node { ...CaseLine } } }\n  }\n"): typeof import('./graphql').OfficeDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenWork($window: ID!, $clerk: ID) {\n    openWork(window: $window, clerk: $clerk) { cases helpRequests needsSuccessor }\n  }\n"): typeof import('./graphql').OpenWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Appeals($after: String, $lang: Lang!) {\n    ratingsToAnswer(first: 20, after: $after) {\n      edges { node { ...AppealRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').AppealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AppealRow on Case {\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    rating { score appeal { reason dueOn } }\n  }\n"): typeof import('./graphql').AppealRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpAtSupervisor($district: ID!, $after: String, $lang: Lang!) {\n    helpRequests(desk: $district, first: 20, after: $after) {\n      edges { node { ...HelpRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').HelpAtSupervisorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HelpRow on HelpRequest {\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    dueAt\n    minutesLeft\n    owner { window { name(lang: $lang) } }\n  }\n"): typeof import('./graphql').HelpRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Escalated($district: ID!, $after: String, $lang: Lang!) {\n    escalations(district: $district, first: 20, after: $after) {\n      edges { node { ...EscalationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').EscalatedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EscalationRow on Escalation {\n    kind\n    step\n    number\n    matter { name(lang: $lang) }\n    village { name(lang: $lang) }\n    dueAt\n    dueOn\n    recipients { party desk { name(lang: $lang) } }\n  }\n"): typeof import('./graphql').EscalationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Postings($district: ID!, $desk: ID, $on: Date, $after: String, $lang: Lang!) {\n    postings(district: $district, desk: $desk, on: $on, first: 50, after: $after) {\n      edges { node { ...PostingRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').PostingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostingRow on Posting {\n    code\n    subject\n    staff { name }\n    desk { __typename code name(lang: $lang) }\n    duty\n    from\n    to\n  }\n"): typeof import('./graphql').PostingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Screen($district: ID!, $unit: ID!, $lang: Lang!) {\n    district(code: $district) {\n      windows(unit: $unit) { code name(lang: $lang) queue { waiting calledSign } }\n    }\n  }\n"): typeof import('./graphql').ScreenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Voice($district: ID!, $from: Date!, $to: Date!, $by: RatingPart!, $lang: Lang!) {\n    ratingSummary(district: $district, from: $from, to: $to, by: $by) {\n      hidden\n      ratings\n      average\n      scores\n      badRatings\n      answered\n      answeredInTimeRate\n      rows { key label(lang: $lang) hidden ratings average scores badRatings answered answeredInTimeRate }\n    }\n  }\n"): typeof import('./graphql').VoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Wall($district: ID!, $from: Date!, $to: Date!, $groupBy: ReportGroup!, $lang: Lang!) {\n    days: serviceReport(district: $district, from: $from, to: $to, groupBy: DAY) {\n      accepted\n      completedOnSpot\n      workingDays\n      dailyAverage\n      instantRate\n      crossVillageRate\n      onlineRate\n      standing { at open overdueOpen }\n      definitions\n      rows { ...FigureRow }\n    }\n    groups: serviceReport(district: $district, from: $from, to: $to, groupBy: $groupBy) {\n      rows { ...FigureRow }\n    }\n  }\n"): typeof import('./graphql').WallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureRow on ReportRow {\n    key\n    label(lang: $lang)\n    accepted\n    completedOnSpot\n    instantRate\n    crossVillageRate\n    onlineRate\n    overdue\n  }\n"): typeof import('./graphql').FigureRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LateCases($district: ID!, $lang: Lang!) {\n    openCases(district: $district, light: RED, first: 20) {\n      totalCount\n      edges { node { ...CaseLine desk { name(lang: $lang) } } }\n    }\n  }\n"): typeof import('./graphql').LateCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Delegations($district: ID!, $matter: ID, $level: Level, $on: Date, $after: String, $lang: Lang!) {\n    district(code: $district) {\n      delegations(matter: $matter, level: $level, on: $on, first: 50, after: $after) {\n        edges { node { ...DelegationRow } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').DelegationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DelegationRow on Delegation {\n    code\n    matter { code name(lang: $lang) }\n    level\n    window { name(lang: $lang) }\n    kind\n    from\n    to\n    basis(lang: $lang)\n    revocation { recordedOn reason }\n  }\n"): typeof import('./graphql').DelegationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseLine on Case {\n    number\n    status\n    light\n    remainingDays\n    remainingDaysUnit\n    applicant { name }\n    village { name(lang: $lang) }\n    matter { name(lang: $lang) }\n  }\n"): typeof import('./graphql').CaseLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseByNumber($number: ID!, $lang: Lang!) {\n    case(number: $number) { ...CaseView }\n  }\n"): typeof import('./graphql').CaseByNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseView on Case {\n    number\n    version\n    status\n    channel\n    filedAt\n    acceptedAt\n    completedAt\n    dueOn\n    dueIsProvisional\n    remainingDays\n    remainingDaysUnit\n    light\n    onTheSpot\n    availableActions\n    receiptKinds\n    openFeeInFen\n    payment { amountInFen }\n    promise { by materials { code name(lang: $lang) files { types most mostBytes } } }\n    forwardOffices { code name(lang: $lang) }\n    reviewer { name }\n    opinions {\n      status\n      askedBy { code name(lang: $lang) }\n      asker { name }\n      askedOf { code name(lang: $lang) }\n      askedAt\n      question\n      dueOn\n      isLate\n      opinion\n      givenAt\n      giver { name }\n      cancelReason\n    }\n    notes { at text staff { name } }\n    matter {\n      code\n      version\n      name(lang: $lang)\n      form\n      resultName(lang: $lang)\n      materials { code name(lang: $lang) required condition files { types most mostBytes } }\n      suspensions\n      extension { days }\n    }\n    village { code name(lang: $lang) }\n    window { code name(lang: $lang) phone }\n    desk { code name(lang: $lang) }\n    owner { clerk staff { name } window { name(lang: $lang) phone } }\n    applicant { name identity { kind number } nameVerified }\n    agent { name }\n    materials { code name(lang: $lang) }\n    form\n    correction { reason dueOn materials { code name(lang: $lang) obtain(lang: $lang) files { types most mostBytes } } }\n    files { id type bytes refusedBecause(lang: $lang) material { name(lang: $lang) } }\n    certificate {\n      token\n      documentName(lang: $lang)\n      fields { name label(lang: $lang) value(lang: $lang) }\n      issuedAt\n      validUntil\n      status\n      revocationReason\n    }\n    rating { score step dueOn comment answer { text at } }\n    history {\n      type\n      at\n      role\n      reason\n      desk { name(lang: $lang) }\n      toDesk { name(lang: $lang) }\n    }\n  }\n"): typeof import('./graphql').CaseViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicantInClear($number: ID!) {\n    case(number: $number) { applicantInClear(purpose: CHECK_IDENTITY) { name identity { number } phone } }\n  }\n"): typeof import('./graphql').ApplicantInClearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues($district: ID!, $lang: Lang!) {\n    colleagues(district: $district, first: 100) {\n      edges { node { staff { id name } window { code name(lang: $lang) } } }\n    }\n  }\n"): typeof import('./graphql').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskNames($district: ID!, $lang: Lang!) {\n    district(code: $district) {\n      offices { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n    }\n  }\n"): typeof import('./graphql').DeskNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpinionsAsked($desk: ID, $late: Boolean!, $lang: Lang!) {\n    opinionsAsked(desk: $desk, late: $late, first: 50) { edges { node { ...CaseLine } } }\n  }\n"): typeof import('./graphql').OpinionsAskedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Receipt($number: ID!, $kind: ReceiptKind!, $inClear: Boolean!, $lang: Lang!) {\n    receipt(number: $number, kind: $kind) {\n      title(lang: $lang)\n      number\n      addressee(inClear: $inClear)\n      matter { name(lang: $lang) }\n      deskName(lang: $lang)\n      phone\n      received { code name(lang: $lang) }\n      missing { code name(lang: $lang) }\n      dueOn\n      reason\n      legalBasis(lang: $lang)\n      remedies { text(lang: $lang) }\n      body(lang: $lang)\n      actedAt\n      code\n    }\n  }\n"): typeof import('./graphql').ReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($number: ID!, $lang: Lang!) {\n    case(number: $number) {\n      accessLog(first: 20) {\n        edges { node { at role kind purpose staff { name } desks { name(lang: $lang) } } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refused on CasePayload {\n    refusals { code message path }\n  }\n"): typeof import('./graphql').RefusedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteCase($input: CompleteCaseInput!) { completeCase(input: $input) { ...Refused } }"): typeof import('./graphql').CompleteCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimCase($input: ClaimCaseInput!) { claimCase(input: $input) { ...Refused } }"): typeof import('./graphql').ClaimCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ForwardCase($input: ForwardCaseInput!) { forwardCase(input: $input) { ...Refused } }"): typeof import('./graphql').ForwardCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveCase($input: MoveCaseInput!) { moveCase(input: $input) { ...Refused } }"): typeof import('./graphql').MoveCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOverCase($input: HandOverCaseInput!) { handOverCase(input: $input) { ...Refused } }"): typeof import('./graphql').HandOverCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UrgeCase($input: UrgeCaseInput!) { urgeCase(input: $input) { ...Refused } }"): typeof import('./graphql').UrgeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectCase($input: RejectCaseInput!) { rejectCase(input: $input) { ...Refused } }"): typeof import('./graphql').RejectCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestCorrection($input: RequestCorrectionInput!) { requestCorrection(input: $input) { ...Refused } }"): typeof import('./graphql').RequestCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SupplyAtWindow($input: SupplyCorrectionInput!) { supplyCorrection(input: $input) { ...Refused } }"): typeof import('./graphql').SupplyAtWindowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SupplyMaterials($input: SupplyMaterialsInput!) { supplyMaterials(input: $input) { ...Refused } }"): typeof import('./graphql').SupplyMaterialsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuspendCase($input: SuspendCaseInput!) { suspendCase(input: $input) { ...Refused } }"): typeof import('./graphql').SuspendCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeCase($input: ResumeCaseInput!) { resumeCase(input: $input) { ...Refused } }"): typeof import('./graphql').ResumeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExtendCase($input: ExtendCaseInput!) { extendCase(input: $input) { ...Refused } }"): typeof import('./graphql').ExtendCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectCase($input: CorrectCaseInput!) { correctCase(input: $input) { ...Refused } }"): typeof import('./graphql').CorrectCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AppointAgent($input: AppointAgentInput!) { appointAgent(input: $input) { ...Refused } }"): typeof import('./graphql').AppointAgentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkDuplicate($input: MarkDuplicateInput!) { markDuplicate(input: $input) { ...Refused } }"): typeof import('./graphql').MarkDuplicateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawAtDesk($input: WithdrawCaseInput!) { withdrawCase(input: $input) { ...Refused } }"): typeof import('./graphql').WithdrawAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoDecision($input: UndoDecisionInput!) { undoDecision(input: $input) { ...Refused } }"): typeof import('./graphql').UndoDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerRating($input: AnswerRatingInput!) { answerRating(input: $input) { ...Refused } }"): typeof import('./graphql').AnswerRatingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordCallBack($input: RecordCallBackInput!) { recordCallBack(input: $input) { ...Refused } }"): typeof import('./graphql').RecordCallBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerAppeal($input: AnswerAppealInput!) { answerAppeal(input: $input) { ...Refused } }"): typeof import('./graphql').AnswerAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { ...Refused } }"): typeof import('./graphql').RevokeCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReprintCertificate($input: ReprintCertificateInput!) { reprintCertificate(input: $input) { ...Refused } }"): typeof import('./graphql').ReprintCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskOpinion($input: AskOpinionInput!) { askOpinion(input: $input) { ...Refused } }"): typeof import('./graphql').AskOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveOpinion($input: GiveOpinionInput!) { giveOpinion(input: $input) { ...Refused } }"): typeof import('./graphql').GiveOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelOpinion($input: CancelOpinionInput!) { cancelOpinion(input: $input) { ...Refused } }"): typeof import('./graphql').CancelOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteCase($input: NoteCaseInput!) { noteCase(input: $input) { ...Refused } }"): typeof import('./graphql').NoteCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordPayment($input: RecordPaymentInput!) { recordPayment(input: $input) { ...Refused } }"): typeof import('./graphql').RecordPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileLink($number: ID!, $id: ID!, $lang: Lang!) {\n    case(number: $number) {\n      files(id: $id) { id refusedBecause(lang: $lang) link(purpose: EXAMINE) { url preview } }\n    }\n  }\n"): typeof import('./graphql').FileLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUpload($input: RequestUploadInput!, $lang: Lang!) {\n    requestUpload(input: $input) {\n      upload { id state refusedBecause(lang: $lang) }\n      form { url fields { name value } }\n      refusals { code message path }\n    }\n  }\n"): typeof import('./graphql').RequestUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UploadState($id: ID!, $lang: Lang!) { upload(id: $id) { id state refusedBecause(lang: $lang) } }\n"): typeof import('./graphql').UploadStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUploadByCode($input: RequestUploadByCodeInput!, $lang: Lang!) {\n    requestUploadByCode(input: $input) {\n      upload { id state refusedBecause(lang: $lang) }\n      form { url fields { name value } }\n      refusals { code message path }\n    }\n  }\n"): typeof import('./graphql').RequestUploadByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UploadStateByCode($code: String!, $id: ID!, $lang: Lang!) {\n    uploadByCode(code: $code, id: $id) { id state refusedBecause(lang: $lang) }\n  }\n"): typeof import('./graphql').UploadStateByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatterNames($district: ID!, $after: String, $lang: Lang!) {\n    district(code: $district) {\n      matters(first: 100, after: $after) {\n        edges { node { code name(lang: $lang) } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').MatterNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedMonths($district: ID!, $from: Date!, $to: Date!) {\n    ratingSummary(district: $district, from: $from, to: $to) { months { from } }\n  }\n"): typeof import('./graphql').PublishedMonthsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me($lang: Lang!) {\n    me {\n      subject\n      role\n      name\n      identity { kind number country }\n      district { code name(lang: $lang) }\n      windows { code name(lang: $lang) }\n      offices { code name(lang: $lang) }\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DistrictZone($district: ID!) {\n    district(code: $district) { timeZone }\n  }\n"): typeof import('./graphql').DistrictZoneDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
