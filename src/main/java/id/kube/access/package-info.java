/**
 * Who holds which key: groups, devices, PINs and tokens, and what each role may write. Guards the
 * habit that everybody signs for what she does; must never know what an entry means.
 */
package id.kube.access;
