/** What has not reached the shop yet, and whether the last try got through; for the badge. */
export const post = $state({ waiting: 0, reached: true });
