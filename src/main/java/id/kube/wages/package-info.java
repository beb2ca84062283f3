/**
 * What a month of duty earns, and what was paid. Guards the envelope at the month's end; must
 * never take a wage below zero.
 */
package id.kube.wages;
