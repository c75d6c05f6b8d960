import type { features as english } from "../en/features";

export const features: typeof english = {
  wholeTeam: () => "het hele team",
  thisQuarter: () => "dit kwartaal",
  nextQuarter: () => "volgend kwartaal",
  thisHalf: () => "dit half jaar",
  thisYear: () => "dit jaar",
  thisMonth: () => "deze maand",
  today: () => "vandaag",
  endOfPeriod: () => "einde van de periode",
  endOfMonth: () => "einde van de maand",
  endOfQuarter: () => "einde van het kwartaal",
  endOfYear: () => "einde van het jaar",
};
