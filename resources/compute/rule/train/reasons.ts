/** Every code that training gives. None of them says that somebody cheats: an honest owner of unusual data looks like somebody who does. */
export const TRAIN_REASONS = {
  not_a_trainer: 'Only a compute/trainer joins a task and trains; the facts say what this device is.',
  train_malformed:
    'The task does not hold together. The facts name the field and what would be right: the schema has as many numbers as the model, at most as many trainers as are needed, and updates that fit in two bytes a number.',
  train_too_many:
    'So many models of one requester are in training as there may be; the facts say how many. Wait until one is done.',
  train_unknown: 'No such task is in training, or it is over. Nothing is missing.',
  train_join_late: 'The time to join the task was over. The facts say until when it was.',
  train_not_asked:
    'The task does not ask this trainer for that now: it was not drawn, it is another round, or it said so already.',
  train_late:
    'It came after the time for it, which runs from when the trainer could know of the round. The facts say until when it was.',
  train_seal_wrong:
    'What was said is not what was sealed: another update, another salt, or the seal of another trainer.',
  train_update_long:
    'The update is longer than the task allows, or of another size. The facts say how long, and how long it may be: clip it.',
  train_vouched:
    'The task takes only trainers that somebody vouches for, and one of each person. Nobody does for this one.',
  train_twice:
    'Another trainer of the same owner, or of the same person, takes part: one owner has one share. The facts name it.',
  train_not_drawn:
    'More joined than the task takes, and the seed drew others. Nothing is wrong with this one.',
  train_few: 'Too few trainers took part. What was earned is paid, and the rest goes back.',
  train_missing:
    'No update came in time in some rounds, or what was sealed was not opened; those are not paid. The facts say in how many.',
  train_repeated:
    'Some updates were equal, bit for bit, to another’s or to one of an earlier round. Equal ones of a round share one price, and those of before are not paid. It happens to honest trainers with the same data.',
  train_noise:
    'Over all rounds, these updates cannot be told from what is made up without data, and most of the others’ can: they do not change as the model does, or go nobody’s way and not their own. They are not paid. It is no accusation: one of a row or two looks the same.',
  train_opposed:
    'Over all rounds, these updates go against the others’ as much as half of those go together: they are not paid. It is no accusation: data that says the opposite of everybody’s looks the same.',
} as const satisfies Record<string, string>
