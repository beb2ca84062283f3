package id.kube.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Goes through the screens a person is led to, from where she stands and by tapping what stands
 * there; she goes back only to where she has been. Screens that differ only in whom or which day
 * they are about count once. On each it is looked whether anybody could use it, and whether the
 * shop refused to show or to do something because it is not hers.
 */
final class Walk {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DEEPEST = 3;
    private static final String FORBIDDEN = "\"forbidden\"";
    /** All links of a screen that can be seen, each once. */
    private static final String LINKS = """
            () => [...new Set([...document.querySelectorAll('nav a, main a[href^="#/"]')]
                .filter(link => link.getClientRects().length > 0)
                .map(link => link.getAttribute('href')))]
            """;

    private static final String OFFERED = """
            () => [...document.querySelectorAll('main button, main a')]
                .map(one => one.innerText.trim().replace(/\\s+/g, ' '))
            """;

    /** What anybody has been seen to be able to use: a kind of screen with all it offers. */
    private static final Set<String> USABLE = ConcurrentHashMap.newKeySet();

    private final Page page;
    /** Each kind of screen, and how far from the first page it stands. */
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    /** Reached, and not yet left again by all ways that lead from there. */
    private final Queue<String> waitingToBeLeft = new ArrayDeque<>();
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> offered = new TreeSet<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Walk(Page page) {
        this.page = page;
        page.onRequest(request -> count(request, 1));
        page.onRequestFinished(request -> count(request, -1));
        page.onRequestFailed(request -> count(request, -1));
        page.onResponse(this::hear);
    }

    /** Goes wherever the screen before her leads to; answers what was seen, each kind once. */
    Set<String> everywhere() {
        settle();
        arrive(where(), 0);
        while (!waitingToBeLeft.isEmpty()) {
            leaveFrom(waitingToBeLeft.remove());
        }
        return seen.keySet();
    }

    /** The words of all buttons and links that stood there. */
    Set<String> offered() {
        return offered;
    }

    /** What could not be used, and what was refused as not hers. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void arrive(String here, int deep) {
        if (seen.putIfAbsent(kind(here), deep) == null) {
            look(here);
            if (deep < DEEPEST) {
                waitingToBeLeft.add(here);
            }
        }
    }

    /** Takes each way from a screen that may lead to another kind: the shortest ways come first. */
    private void leaveFrom(String here) {
        if (!where().equals(here)) {
            page.evaluate("to => { location.hash = to; }", here);
            settle();
        }
        for (Object told : new ArrayList<>((List<?>) page.evaluate(LINKS))) {
            String link = (String) told;
            Locator way = page.locator("a[href='" + link + "']:visible").first();
            if (!seen.containsKey(kind(link)) && way.isVisible() && tried.add(kind(link))) {
                way.click();
                settle();
                arrive(where(), seen.get(kind(here)) + 1);
                back(here);
            }
        }
    }

    private void look(String here) {
        List<?> words = (List<?>) page.evaluate(OFFERED);
        // The same screen, offering the same, need not be looked through for every person.
        if (USABLE.add(kind(here) + words)) {
            Axe.findings(page).forEach(found -> wrong.add(here + ": " + found));
        }
        // How others do their work may be read by everybody.
        if (!here.startsWith("#/bantuan")) {
            words.forEach(word -> offered.add((String) word));
        }
    }

    private void back(String here) {
        for (int step = 0; !where().equals(here) && step < DEEPEST; step++) {
            page.goBack();
        }
        settle();
    }

    private String where() {
        return (String) page.evaluate("() => location.hash");
    }

    /** Whom and when a screen is about is left out. */
    private static String kind(String address) {
        return address.replaceAll("/[^/]*\\d[^/]*|(?<=#/laporan)/.*|(?<=#/bantuan)/.*", "/*");
    }

    /** Until the shop has answered what the screen asked, and it has asked nothing more. */
    private void settle() {
        Patience.until("the screen stands", PATIENCE, () -> isQuiet() && isQuiet());
    }

    private boolean isQuiet() {
        page.waitForTimeout(60);
        return waiting.get() == 0 && page.locator("main h1").count() > 0;
    }

    private void count(Request request, int more) {
        if (request.url().contains("/api/")) {
            waiting.addAndGet(more);
        }
    }

    private void hear(Response answer) {
        boolean isWritten = answer.url().contains("/daybook")
                && answer.request().method().equals("POST");
        if (answer.url().contains("/api/") && answer.status() == 403
                || isWritten && answer.text().contains(FORBIDDEN)) {
            wrong.add(where() + ": not hers, " + answer.request().method() + " " + answer.url());
        }
    }
}
