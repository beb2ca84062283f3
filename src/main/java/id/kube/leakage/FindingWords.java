package id.kube.leakage;

import id.kube.catalog.Product;
import id.kube.catalog.Products;
import id.kube.members.Members;
import id.kube.money.Rupiah;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says what was seen so that nobody loses face: what the numbers show, what else it could be, and
 * the next kind step. It asks and never accuses.
 */
@ApplicationScoped
class FindingWords {

    private static final Map<String, String> CONTROLS = Map.of("schedule", "jadwal piket",
            "cash-count", "hitung laci", "stock-count", "hitung barang", "set-aside",
            "uang sisihan", "meeting", "rapat", "two-people", "piket bergantian");

    private final Members members;
    private final Products products;

    FindingWords(Members members, Products products) {
        this.members = members;
        this.products = products;
    }

    /**
     * Puts a finding into words.
     *
     * @param controls that had stopped on the day it was told
     */
    Finding tell(Finding seen, List<String> controls) {
        String name = seen.party().map(code -> name(seen.signal(), code))
                .orElse("yang belum setor");
        String sum = Rupiah.of(seen.amount()).toString();
        String since = seen.since().equals(seen.opened()) ? " pada " + SpokenDay.of(seen.since())
                : " sejak " + SpokenDay.of(seen.since());
        return switch (seen.signal()) {
            case "cash-short" -> seen.saying("Uang laci kurang " + sum + since
                            + after(seen, ", terutama pada giliran ") + ".",
                    "Bisa juga salah kembalian, atau belanja yang belum dicatat.",
                    "Hitung laci berdua setiap ganti giliran, seminggu ini.");
            case "cash-short-person" -> seen.saying(
                    "Uang laci kurang " + sum + after(seen, " pada giliran ") + since + ".",
                    "Bisa juga salah kembalian, atau jualan yang lupa diketik.",
                    "Hitung laci berdua di awal dan akhir giliran" + after(seen, "; temani ")
                            + ".");
            case "stock-short" -> seen.saying("Barang di rak kurang " + sum + since + ".",
                    "Bisa juga salah hitung, barang rusak, atau camilan yang belum ditulis.",
                    "Hitung lagi barang yang paling kurang besok pagi, berdua.");
            case "stock-short-product" -> seen.saying(name + " kurang " + sum + since + ".",
                    "Bisa juga salah hitung, atau terjual sebagai barang lain.",
                    "Taruh " + name + " di dekat kasir, dan hitung setiap sore minggu ini.");
            case "member-silent" -> seen.saying(
                    "Titipan" + after(seen, " ") + " " + sum + " sudah lewat waktu.",
                    "Bisa juga sedang sakit, atau barangnya belum laku.",
                    "Tanya " + name + " baik-baik: barangnya masih ada atau sudah laku?"
                            + " Tawarkan mencicil.");
            case "members-in-step" -> seen.saying("Beberapa anggota belum setor, semuanya " + sum
                            + ", dan ada yang mengambil barang lagi.",
                    "Bisa juga musim sepi, atau habis hari raya.",
                    "Kumpulkan semua anggota minggu ini bersama pendamping, lalu sepakati"
                            + " setoran di depan semua.");
            case "kasbon-growing" -> seen.saying("Kasbon makin sering: " + sum + since + ".",
                    "Bisa juga menjelang hari raya.",
                    "Untuk sementara, kasbon hanya untuk yang kasbon lamanya lunas.");
            case "kasbon-ageing" -> seen.saying("Kasbon " + sum + " sudah lebih dari 5 minggu.",
                    "Bisa juga ada yang sudah bayar tapi belum dicatat.",
                    "Ingatkan dua pembeli sehari, mulai dari yang paling lama.");
            default -> more(seen, name, sum, since, controls);
        };
    }

    /** The same in words that name no person; a good may be named. */
    Finding withoutNames(Finding seen) {
        return seen.party().isEmpty() || seen.signal().equals("stock-short-product") ? seen
                : tell(seen.ofNobody(), List.of());
    }

    private Finding more(Finding seen, String name, String sum, String since,
            List<String> controls) {
        return switch (seen.signal()) {
            case "dear-prices" -> seen.saying("Belanja" + after(seen, " oleh ") + " lebih mahal "
                            + sum + " daripada belanja yang lain" + since + ".",
                    "Bisa juga beda pasar, beda mutu, atau hari ramai.",
                    "Belanja berikutnya pergi berdua, dan foto notanya.");
            case "setaside-missed" -> seen.saying("Uang sisihan tidak masuk kaleng" + since
                            + ", kira-kira " + sum + ".",
                    "Bisa juga sudah disisihkan tapi belum dicatat.",
                    "Sisihkan lagi malam ini sebelum laci ditutup.");
            case "box-short" -> seen.saying("Kaleng sisihan kurang " + sum + since + ".",
                    "Bisa juga ada yang diambil untuk belanja dan belum dicatat.",
                    "Hitung kaleng bertiga, lalu cocokkan dengan catatan sisihan.");
            case "cash-out" -> seen.saying("Uang " + sum + " keluar tanpa nota" + since
                            + after(seen, ", diambil oleh ") + ".",
                    "Bisa juga notanya belum diserahkan.",
                    "Minta yang mengambil menulis untuk apa, lalu simpan notanya.");
            case "wages-overpaid" -> seen.saying("Upah dibayar lebih " + sum + since + ".",
                    "Bisa juga hadir piket yang belum dicatat.",
                    "Cocokkan daftar upah bersama bendahara; lebihnya dipotong bulan depan.");
            case "discounts" -> seen.saying("Potongan harga" + after(seen, " pada giliran ") + " "
                            + sum + since + ".",
                    "Bisa juga barang yang sengaja dimurahkan supaya habis.",
                    "Sepakati: potongan harus disetujui ketua dan ditulis alasannya.");
            case "below-cost" -> seen.saying("Barang dijual di bawah harga beli"
                            + after(seen, " pada giliran ") + ": rugi " + sum + since + ".",
                    "Bisa juga barang lama yang dihabiskan, atau harga beli yang salah ketik.",
                    "Cocokkan harga jual dan harga beli barang itu bersama bendahara.");
            case "till-remarks" -> seen.saying("Laci sering dibuka tanpa jualan, atau struk dicetak"
                            + " ulang" + after(seen, ", pada giliran ") + since + ".",
                    "Bisa juga printernya macet, atau laci dipakai menukar uang.",
                    "Sepakati: laci dibuka tanpa jualan hanya berdua.");
            case "void-after-payment" -> seen.saying("Jualan yang dibatalkan sesudah dibayar"
                            + after(seen, " pada giliran ") + ": " + sum + since + ".",
                    "Bisa juga salah ketik yang dibetulkan.",
                    "Sepakati: pembatalan disaksikan dua orang.");
            case "doubtful-30-days" -> seen.saying("Dalam 30 hari " + sum
                            + " modal hilang atau diragukan.",
                    "Bisa juga titipan yang hanya terlambat.",
                    "Adakan rapat minggu ini, dan hitung semua barang bersama.");
            case "controls-stopped" -> seen.saying("Sudah berhenti: " + controls.stream()
                            .map(CONTROLS::get).collect(Collectors.joining(", ")) + ".",
                    "Bisa juga hanya belum dicatat.",
                    "Pilih satu untuk dimulai lagi hari ini; hitung laci paling mudah.");
            default -> throw new IllegalStateException("no words for " + seen.signal());
        };
    }

    /** Names somebody after some words, where somebody is to be named. */
    private String after(Finding seen, String words) {
        return seen.party().map(code -> words + name(seen.signal(), code)).orElse("");
    }

    private String name(String signal, String code) {
        return signal.equals("stock-short-product")
                ? products.find(code).map(Product::name).orElse(code) : members.name(code);
    }
}
