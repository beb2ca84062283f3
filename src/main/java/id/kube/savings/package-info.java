/**
 * The box of the daily set-aside and the members' own savings. Guards the Rp150,000 put by every
 * day; must never call it an expense.
 */
package id.kube.savings;
