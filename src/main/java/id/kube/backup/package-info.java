/**
 * Copies of a group's books for the day the machine is stolen or burns: sealed, opened again and
 * held against the books before they count. Guards the habit of putting a copy away every evening;
 * must never hold up a sale, nor throw the last good copy away.
 */
package id.kube.backup;
