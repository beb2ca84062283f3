/**
 * The clock of the shop and the business day. Guards the habit that a day in the books is a day
 * in the kampung; must be the only place that looks at the machine's clock.
 */
package id.kube.time;
