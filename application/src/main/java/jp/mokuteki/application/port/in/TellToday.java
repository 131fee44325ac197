package jp.mokuteki.application.port.in;

import java.time.LocalDate;

/** 今日 — tells which day it is in Japan. */
public interface TellToday {
    /**
     * Tells the day.
     *
     * @return the civil date in Asia/Tokyo
     */
    LocalDate today();
}
