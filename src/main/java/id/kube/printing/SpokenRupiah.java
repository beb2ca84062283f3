package id.kube.printing;

import id.kube.money.Rupiah;

/** An amount in words, as receipts for money say it, so that no digit can be added later. */
final class SpokenRupiah {

    private static final String[] SMALL = {"", "satu", "dua", "tiga", "empat", "lima", "enam",
        "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};

    private SpokenRupiah() {
    }

    static String of(Rupiah amount) {
        String words = amount.isZero() ? "nol" : words(Math.abs(amount.amount()));
        String sign = amount.isNegative() ? "kurang " : "";
        return (sign + words + " rupiah").replaceAll(" +", " ");
    }

    private static String words(long number) {
        if (number < 12) {
            return SMALL[(int) number];
        }
        if (number < 20) {
            return SMALL[(int) number - 10] + " belas";
        }
        if (number < 100) {
            return SMALL[(int) number / 10] + " puluh " + words(number % 10);
        }
        if (number < 200) {
            return "seratus " + words(number - 100);
        }
        if (number < 1_000) {
            return SMALL[(int) number / 100] + " ratus " + words(number % 100);
        }
        if (number < 2_000) {
            return "seribu " + words(number - 1_000);
        }
        return large(number).strip();
    }

    private static String large(long number) {
        if (number < 1_000_000) {
            return words(number / 1_000) + " ribu " + words(number % 1_000);
        }
        if (number < 1_000_000_000) {
            return words(number / 1_000_000) + " juta " + words(number % 1_000_000);
        }
        if (number < 1_000_000_000_000L) {
            return words(number / 1_000_000_000) + " miliar " + words(number % 1_000_000_000);
        }
        return words(number / 1_000_000_000_000L) + " triliun "
                + words(number % 1_000_000_000_000L);
    }
}
