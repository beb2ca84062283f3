package id.kube.forms;

/**
 * A word that may be written into a column, for the list a spreadsheet offers there.
 *
 * @param meaning what it stands for, in plain words; empty where the word says it
 */
public record Choice(String word, String meaning) {
}
