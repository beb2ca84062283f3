/**
 * What has not reached the shop yet, what it refused unseen, whether the last try got through,
 * and whether a sale is under way.
 */
export const post = $state({ waiting: 0, refused: 0, reached: true, selling: false });
