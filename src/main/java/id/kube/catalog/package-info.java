/**
 * What the shop sells, at what price from which day, and whom it deals with outside the group.
 * Guards the habit of asking the list, not one's memory, for a price; must never forget an
 * earlier version of anything.
 */
package id.kube.catalog;
