/**
 * Who belongs to the group, in which office, and since when. Guards the habit that everybody is
 * somebody; must never forget that she was a member.
 */
package id.kube.members;
