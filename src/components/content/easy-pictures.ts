import type { EasyPicture } from '../../domain/writers-parts.ts';
import ambulance from 'lucide-static/icons/ambulance.svg?raw';
import angry from 'lucide-static/icons/angry.svg?raw';
import bag from 'lucide-static/icons/backpack.svg?raw';
import camera from 'lucide-static/icons/camera.svg?raw';
import child from 'lucide-static/icons/baby.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import computer from 'lucide-static/icons/laptop.svg?raw';
import council from 'lucide-static/icons/landmark.svg?raw';
import danger from 'lucide-static/icons/triangle-alert.svg?raw';
import doctor from 'lucide-static/icons/stethoscope.svg?raw';
import door from 'lucide-static/icons/door-open.svg?raw';
import drink from 'lucide-static/icons/wine.svg?raw';
import friend from 'lucide-static/icons/heart-handshake.svg?raw';
import hangUp from 'lucide-static/icons/phone-off.svg?raw';
import heart from 'lucide-static/icons/heart.svg?raw';
import hidden from 'lucide-static/icons/eye-off.svg?raw';
import hit from 'lucide-static/icons/hand-fist.svg?raw';
import hospital from 'lucide-static/icons/hospital.svg?raw';
import language from 'lucide-static/icons/languages.svg?raw';
import listen from 'lucide-static/icons/ear.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import medicine from 'lucide-static/icons/pill.svg?raw';
import message from 'lucide-static/icons/message-circle-more.svg?raw';
import mobile from 'lucide-static/icons/smartphone.svg?raw';
import money from 'lucide-static/icons/wallet.svg?raw';
import night from 'lucide-static/icons/moon-star.svg?raw';
import no from 'lucide-static/icons/circle-x.svg?raw';
import paper from 'lucide-static/icons/file-pen-line.svg?raw';
import person from 'lucide-static/icons/user-round.svg?raw';
import phone from 'lucide-static/icons/phone-call.svg?raw';
import place from 'lucide-static/icons/map-pin.svg?raw';
import police from 'lucide-static/icons/shield-user.svg?raw';
import press from 'lucide-static/icons/pointer.svg?raw';
import question from 'lucide-static/icons/circle-question-mark.svg?raw';
import sad from 'lucide-static/icons/frown.svg?raw';
import safe from 'lucide-static/icons/house-heart.svg?raw';
import school from 'lucide-static/icons/school.svg?raw';
import shout from 'lucide-static/icons/megaphone.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import slow from 'lucide-static/icons/snail.svg?raw';
import stop from 'lucide-static/icons/hand.svg?raw';
import talk from 'lucide-static/icons/speech.svg?raw';
import video from 'lucide-static/icons/video.svg?raw';
import watch from 'lucide-static/icons/eye.svg?raw';
import wheelchair from 'lucide-static/icons/accessibility.svg?raw';
import worker from 'lucide-static/icons/headset.svg?raw';
import yes from 'lucide-static/icons/circle-check.svg?raw';

const files = {
  ambulance,
  angry,
  bag,
  camera,
  child,
  clock,
  computer,
  council,
  danger,
  doctor,
  door,
  drink,
  friend,
  'hang-up': hangUp,
  heart,
  hidden,
  hit,
  hospital,
  language,
  listen,
  lock,
  medicine,
  message,
  mobile,
  money,
  night,
  no,
  paper,
  person,
  phone,
  place,
  police,
  press,
  question,
  sad,
  safe,
  school,
  shout,
  siren,
  slow,
  stop,
  talk,
  video,
  watch,
  wheelchair,
  worker,
  yes,
} satisfies Record<EasyPicture, string>;

/** The colour behind a picture. It only makes the page friendlier: the words say what is meant. */
export type EasyColour = 'calm' | 'good' | 'urgent';
const colours: Partial<Record<EasyPicture, EasyColour>> = {
  angry: 'urgent',
  danger: 'urgent',
  hit: 'urgent',
  no: 'urgent',
  siren: 'urgent',
  stop: 'urgent',
  friend: 'good',
  heart: 'good',
  safe: 'good',
  yes: 'good',
};

/** A picture ready to be drawn. */
export interface EasyDrawing {
  shapes: string;
  colour: EasyColour;
}

const isPicture = (name: string): name is EasyPicture => Object.hasOwn(files, name);

/**
 * Finds a picture by the name a writer gave it: the shapes inside its frame, from the kept set
 * (Lucide, ISC licence).
 * @throws when there is none of that name; the message lists those there are
 */
export function toEasyDrawing(name: string): EasyDrawing {
  if (!isPicture(name))
    throw new Error(
      `<Easy picture="${name}">: there is no picture of that name; choose one of ` +
        `${Object.keys(files).join(', ')}`,
    );
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(files[name])?.[1] ?? '';
  return { shapes: shapes.replace(/\s*\n\s*/g, ''), colour: colours[name] ?? 'calm' };
}
