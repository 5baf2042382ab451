/** A buyer's purchasing plan as a file, imported through the commands that the window uses. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clausier } from './clausier';

/** Sixty purchases of an invented town: every kind, amounts in several shapes, some without amount or date. */
export function planFile(): string {
  const purchases = [
    ['Rénovation énergétique du gymnase', 'Direction du bâtiment', 'Travaux', '1 250 000', 'T1 2027'],
    ['Nettoyage des locaux scolaires', 'Éducation', 'Services', '420000', '01/09/2027'],
    ['Entretien des espaces verts', 'Parcs et jardins', 'Services', '310 500,00', '15/03/2027'],
    ['Fourniture de mobilier urbain', 'Voirie', 'Fournitures', '', '2027'],
    ['Peinture des logements vacants', 'Habitat', 'Travaux', '96000', ''],
    ['Reprise des maçonneries des remparts', 'Patrimoine', 'Travaux', '2 400 000', '01/06/2027'],
    ['Assistance informatique', 'Numérique', 'Services', '75000', '01/02/2027'],
    ['Restauration collective des crèches', 'Petite enfance', 'Services', '640000', 'S2 2027'],
    ['Collecte des encombrants', 'Propreté', 'Services', '530000', '01/10/2027'],
    ['Réfection de voirie', 'Voirie', 'Travaux', '1 875 000', 'avril 2027'],
  ];
  const lines = Array.from({ length: 6 }, (_, year) =>
    purchases.map(([title, ...rest]) => [`${title}, tranche ${year + 1}`, ...rest].join(';')),
  ).flat();
  return ['Objet du marché;Direction;Type de marché;Montant estimé HT;Date de lancement', ...lines].join(
    '\n',
  );
}

/** Imports the plan, as the drawer does; its number. */
export async function importPlan(clausier: Clausier): Promise<number> {
  const path = join(clausier.folder, 'programmation-2027.csv');
  await writeFile(path, planFile(), 'utf8');
  await clausier.host.answerDialog(path);
  const { file } = await clausier.host.call<{ file: { file: string } }>('choose_file', {
    purpose: 'plan',
    suggested: '',
  });
  const imported = await clausier.host.call<{ id: number }>('import_plan', {
    file: file.file,
    name: 'Programmation 2027',
    buyer: 'Ville de Marsannes',
    columns: {},
  });
  await clausier.host.call('set_plan_days', { id: imported.id, days: 2_000 });
  return imported.id;
}
