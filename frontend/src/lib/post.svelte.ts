/**
 * What has not reached the shop yet, what it refused unseen, whether the last try got through,
 * whether the shop's disk had no room for it, whether a sale is under way, and by how many milliseconds this device's clock is behind the
 * shop's, if the shop has said; and how often others have written since this page was opened.
 */
export const post = $state({ waiting: 0, refused: 0, reached: true, full: false, selling: false, behind: null as number | null, books: 0 });
