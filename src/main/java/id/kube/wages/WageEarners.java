package id.kube.wages;

import id.kube.members.Member;
import id.kube.members.Members;
import id.kube.roster.Attendance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has a wage for a month: all who belong to the group at its end. */
@ApplicationScoped
class WageEarners {

    private final Members members;
    private final Attendance attendance;

    WageEarners(Members members, Attendance attendance) {
        this.members = members;
        this.attendance = attendance;
    }

    /**
     * The codes of a month's earners, as told up to an entry. Who left during the month is one of
     * them if she kept a shift in it: what she worked for is hers.
     */
    List<String> of(YearMonth month, long known) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Set<String> onDuty = attendance.present(first, last, known).stream()
                .map(Attendance.Present::member).collect(Collectors.toSet());
        return members.register(last, known).stream()
                .filter(one -> belongs(one, last) || onDuty.contains(one.code()))
                .map(Member::code).toList();
    }

    private static boolean belongs(Member member, LocalDate day) {
        return member.left().map(left -> left.isAfter(day)).orElse(true);
    }
}
