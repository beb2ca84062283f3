/**
 * Shifts, who keeps them, who stands in. Guards the schedule on the wall; must never dock
 * somebody who found a substitute.
 */
package id.kube.roster;
