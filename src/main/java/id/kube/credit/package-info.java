/**
 * Kasbon: what customers still owe the shop and what they brought since.
 * It guards that credit is paid oldest first and that everybody sees how old it is. It must never
 * refuse money that a customer brings.
 */
package id.kube.credit;
