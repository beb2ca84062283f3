/**
 * Minutes, decisions, guests and remarks. Guards the monthly meeting where all is said aloud;
 * must never hold a secret.
 */
package id.kube.meetings;
