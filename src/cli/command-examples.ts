/** Examples of each command, by its name; what a user reads first. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  spuk: [
    'spuk allocate -m Almere -y 2024',
    'spuk allocate -y 2025 --by municipality',
    'spuk check -a toekenning.csv -p plan.csv',
    'spuk init mijn-map -m Almere',
    'spuk show rules',
  ],
  allocate: [
    'spuk allocate -m Almere -y 2024',
    'spuk allocate -a toekenning.csv -y 2023-2025',
    'spuk allocate -y 2025 --by municipality -o gemeenten.csv -f csv-nl',
    'spuk allocate --by theme --thousands',
  ],
  check: [
    'spuk check -a toekenning.csv -p plan.csv',
    'spuk check -a toekenning.csv -p plan.csv --strict --format json -o bevindingen.json',
  ],
  settle: [
    'spuk settle -a toekenning.csv -p plan.csv -s bestedingen.csv',
    'spuk settle -s grootboek.csv --map koppeling.csv --by municipality',
    'spuk settle -s bestedingen.csv -m Almere --carry max --write-plan plan.csv',
    'spuk settle -s bestedingen.csv -m Almere --lines',
    'spuk settle -s bestedingen.csv -m Almere --sensitivity',
  ],
  advise: [
    'spuk advise -s bestedingen.csv -m Almere',
    'spuk advise -s bestedingen.csv -p plan.csv -m Almere --expect granted --write-plan voorstel.csv',
    'spuk advise -a toekenning.csv -s bestedingen.csv --expect verwachting.csv --prices -o advies.md',
  ],
  iza: [
    'spuk iza -y 2025 --compare',
    'spuk iza --region Zeeland -y 2025 --coordination 10% --projects projecten.csv',
    'spuk iza --region "Rotterdam Rijnmond" -y 2025-2026 --coordination 10% -o regio.csv -f csv-nl',
    'spuk iza --national 150000000 -y 2024 -m Almere',
  ],
  split: [
    'spuk split 1400000000 --weights verdeling.csv',
    'spuk split "€ 250.000,00" --weights onderdelen.csv --unit euro -o verdeling.md',
  ],
  report: [
    'spuk report -m Almere -o almere.html',
    'spuk report -a toekenning.csv -p plan.csv -s bestedingen.csv -o rapport.html',
    'spuk report -o nederland.html',
    'spuk report --region Zeeland -y 2025 --coordination 10% -o zeeland.html',
  ],
  verify: ['spuk verify afrekening.json'],
  explain: [
    'spuk explain -m Almere -y 2024 -i 7',
    'spuk explain -a toekenning.csv -p plan.csv -m Almere -y 2023 -i 7 --field shiftLimit',
    'spuk explain --region Zeeland -m Goes -y 2025 --coordination 10%',
  ],
  show: [
    'spuk show rules',
    'spuk show municipalities -f csv-nl -o gemeenten.csv',
    'spuk show calendar',
    'spuk show calendar -o kalender.ics',
    'spuk show config',
  ],
  diff: [
    'spuk diff begroting.json begroting-na-wijziging.json',
    'spuk diff begroting.json begroting-na-wijziging.json -o wijziging.md',
  ],
  init: ['spuk init', 'spuk init mijn-map -m Almere'],
  completion: ['source <(spuk completion bash)', 'spuk completion fish | source'],
  help: ['spuk help allocate', 'spuk help exit-codes'],
};
