package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;

/**
 * What a rule rests on in the law.
 *
 * @param citations places that hold as long as the rule does
 * @param grounds grounds and duties, cited as on the day
 */
record Basis(List<Citation> citations, List<GroundCode> grounds) {
    List<Citation> on(LocalDate day) {
        return Stream.concat(
                        citations.stream(),
                        grounds.stream()
                                .map(Grounds.standard()::get)
                                .flatMap(ground -> ground.citationOn(day).stream()))
                .toList();
    }
}
