/**
 * Trips to the market, suppliers and the money members carry there. Guards the habit of bringing
 * the slip home; must never book goods at another value than what was paid for them.
 */
package id.kube.purchasing;
