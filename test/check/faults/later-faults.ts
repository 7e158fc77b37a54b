/** Faults whose data is none, or another one, by the limits, lists and matrices of 2026-05. */
const onlyThen: Readonly<Record<string, readonly string[]>> = {
  'without the profile the limits are those of 2016-12': ['ASR006 a profile'],
  'disks may be larger and more, and UEFI is supported': [
    ...['ASR303', 'ASR304', 'ASR305', 'ASR309', 'ASR502', 'ASR505', 'ASR505 generation 2'],
    'ASR900',
  ],
  'a plan takes a hundred machines': ['ASR907'],
  'a premium account is a cache': ['ASR129'],
  'standard storage is for no replica, and no size of it is known': ['ASR059 standard'],
  'the version that the fault declares is not supported any more': [
    ...['ASR233 vCenter', 'ASR237', 'ASR239', 'ASR331', 'ASR332', 'ASR332 by statement'],
    ...['ASR333', 'ASR335', 'ASR336'],
  ],
  'a later VMM is supported': ['ASR402 a later one'],
  'the list of addresses is another one': [...['ASR008', 'ASR702', 'ASR703', 'ASR705', 'ASR708']],
  'the matrices are other ones': [
    ...['ASR032', 'ASR326', 'ASR812', 'ASR812 of an action', 'ASR822', 'ASR825'],
  ],
};
/** The same, each as `ASR233 vCenter`. */
export const notLater: ReadonlySet<string> = new Set(Object.values(onlyThen).flat());
