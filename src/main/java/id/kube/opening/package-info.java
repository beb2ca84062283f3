/**
 * What a group already has when it begins to keep books here: money, goods, debts, equipment.
 * It guards the first figure of all, from which every later one is counted. It must never let
 * goods, lots and ledger begin apart.
 */
package id.kube.opening;
