package id.kube.screens;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A screen as the browser would print it. */
final class OnPaper {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    private OnPaper() {
    }

    /** On how many pages a screen comes out, of the size and with the margins it asks for. */
    static long pages(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }
}
