/** ABI and creation code of the contract OracleSet. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "MAX_ORACLES",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activationDelay",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activeSigners",
  "inputs": [],
  "outputs": [
   {
    "name": "signers",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "addBond",
  "inputs": [
   {
    "name": "amount",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "admit",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "bondAsset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenge",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "challengeBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challengeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Challenge",
    "components": [
     {
      "name": "from",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "until",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "outcome",
      "type": "uint8",
      "internalType": "enum Outcome"
     },
     {
      "name": "digest",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "staked",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "reward",
      "type": "uint128",
      "internalType": "uint128"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenges",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "collect",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commitProof",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "decisionTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "dismiss",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "dismissChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "digest",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "eip712Domain",
  "inputs": [],
  "outputs": [
   {
    "name": "fields",
    "type": "bytes1",
    "internalType": "bytes1"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "version",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "chainId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "verifyingContract",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "extensions",
    "type": "uint256[]",
    "internalType": "uint256[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "exit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "founders",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "payees",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "join",
  "inputs": [
   {
    "name": "payee",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "joinChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "joined",
  "inputs": [],
  "outputs": [
   {
    "name": "ids",
    "type": "uint32[]",
    "internalType": "uint32[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "lapseChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "liableFor",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "liableForKey",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "minBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "offer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "openChallenge",
  "inputs": [],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "oracleOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Oracle",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "activeFrom",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "leavesAt",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "bond",
      "type": "uint96",
      "internalType": "uint96"
     },
     {
      "name": "receiptKey",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "owedTo",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proveEquivocation",
  "inputs": [
   {
    "name": "a",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatureA",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "b",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatureB",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proveOmission",
  "inputs": [
   {
    "name": "receipt",
    "type": "tuple",
    "internalType": "struct SignedReceipt",
    "components": [
     {
      "name": "message",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "arrivedAtMs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "path",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "extensions",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "keyX",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "keyY",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "signature",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   },
   {
    "name": "headers",
    "type": "tuple[]",
    "internalType": "struct EpochHeader[]",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "absences",
    "type": "tuple[]",
    "internalType": "struct Absence[]",
    "components": [
     {
      "name": "index",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "below",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "belowArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "belowProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "above",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "aboveArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "aboveProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proveOverBudget",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signature",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quorumOf",
  "inputs": [
   {
    "name": "signers",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "requestExit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setReceiptKey",
  "inputs": [
   {
    "name": "keyX",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "keyY",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settleStake",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "due",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "slash",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "stakeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "takeOver",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "unbondingTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "uphold",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatures",
    "type": "tuple[]",
    "internalType": "struct CompactSignature[]",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "BondAdded",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "outcome",
    "type": "uint8",
    "indexed": false,
    "internalType": "enum Outcome"
   },
   {
    "name": "staked",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reward",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeOpened",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "challenger",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "until",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Collected",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OfferMade",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "payee",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "activeFrom",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeaving",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "leavesAt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeft",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleSlashed",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "fault",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "reporter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Owed",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProofCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ReceiptKeySet",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "key",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignerRotated",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignersCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "quorum",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "signers",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Clone_NotFactory",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignature",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureLength",
  "inputs": [
   {
    "name": "length",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureS",
  "inputs": [
   {
    "name": "s",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_AccountTaken",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_AlreadyLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_ChallengeOpen",
  "inputs": [
   {
    "name": "undecided",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_CommittedBefore",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_Full",
  "inputs": [
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_KeyNotHeld",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_KeyTaken",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_LastOne",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoFault",
  "inputs": [
   {
    "name": "why",
    "type": "string",
    "internalType": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoPayee",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoSigner",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NotAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLapsed",
  "inputs": [
   {
    "name": "until",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotOffered",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotReady",
  "inputs": [
   {
    "name": "leavesAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NothingLeft",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_PunishedBefore",
  "inputs": [
   {
    "name": "fault",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_StakeTooSmall",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x60808060405234601557615210908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f81461290e5750806309af4fe6146128f1578063199b053a146128295780631f30e0cb1461280b57806328ffe6c8146127625780632a4ccee5146126855780632da25de31461264d5780632e0de5ac1461261a57806331c85986146125d65780633a8c0786146125bc5780633c7a3aff146125a45780633dc6ae281461258a578063511606301461255c578063523051511461251957806353bffc57146124e9578063579934c914611dc05780635aa95d1a14611d9f57806365e7986e14611a63578063665cee0914611a2e57806373cf25f81461194d5780637f8e3b4e1461192c578063831518b7146119005780638462d661146118c857806384b0196e14611809578063866ce3aa14611542578063882ec410146114465780638b0b30ce1461141c5780638b9b8974146113905780638ef14e10146113645780639574d24d14611051578063af2b4ee214610e1f578063b0a88edf14610cf8578063babef33e14610cca578063bd5dab1214610c55578063bf1f945514610c39578063bfedbfa014610c1e578063c4a8a01d146107a1578063ce2d4aca14610727578063d233fb38146106eb578063da058e0514610616578063df2a1be3146105ab578063e7bdd0bf14610519578063e9fad8ee1461041a5763f784df3314610200575f80fd5b34610416576060366003190112610416576004356024356044356001600160401b0381116104165736602382011215610416578060040135916001600160401b0383116104165736602484840101116104165761025b61358e565b9190936102688287614308565b958694855f52600360205263ffffffff60405f2054168015159081610405575b506103f2576103949360246040519863ffffffff60208b01917fb7b5ae00f378892bb17d63df65c84d3a0888a43638c91a81fcd13b66081254e4835216998a6040820152896060820152606081526102e1608082612b23565b519020926102ed613ebc565b602081519101206102fc613282565b6020815191012061030b613ee9565b6040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c0815261036160e082612b23565b519020936040519461190160f01b6020870152602286015260428501526042845261038d606285612b23565b01926143a1565b156103df57600290825f52600360205260405f208463ffffffff19825416179055015533907f7949c2f2b3420e08664793a82ac5fef9a213ffc883a7f21d873eac0b9c242a255f80a4005b5063faae0a2560e01b5f5260045260245ffd5b8563f95e337160e01b5f5260045260245ffd5b905063ffffffff881614155f610288565b5f80fd5b34610416575f3660031901126104165761043261358e565b600181015460a01c905460d01c801561050657600d54806104f457508042106104de575063ffffffff6104dc9216805f5260016020525f6002604082208281558260018201550155805f52600460205260405f206001600160601b0360a01b8154169055604051908282527f9a71b400db0a7903a546a092ffcf017ae947871da20de33db1538a6e518cfd5560203393a3602060cd5f303c5f5133906001600160a01b031661350d565b005b63deeb3de760e01b5f526004524260245260445ffd5b631f75c6c560e31b5f5260045260245ffd5b637e34b8d160e11b5f523360045260245ffd5b346104165760203660031901126104165761053261298e565b6020608d5f303c5f516001600160a01b03163303610598576001600160a01b03165f818152600260205260409020546105709063ffffffff16613895565b63ffffffff811615610585576104dc90613e49565b5063ece5b70160e01b5f5260045260245ffd5b63030850b960e41b5f523360045260245ffd5b3461041657602036600319011261041657600435805f52600f60205260405f205461060457805f52600f6020524260405f20557fc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f9664605f80a2005b636a4eed2360e01b5f5260045260245ffd5b346104165760203660031901126104165760043563ffffffff811680910361041657610640612b44565b505f52600160205260c060405f2060405161065a81612ad9565b6001600160601b03825460018060a01b0381169384845265ffffffffffff6020850192818160a01c168452604086019060d01c81528160018401549460a0600260608a0196600180841b038916885260808b0198831c895201549801978852604051988952511660208801525116604086015260018060a01b039051166060850152511660808301525160a0820152f35b34610416576020366003190112610416576001600160a01b0361070c61298e565b165f525f602052602060ff60405f2054166040519015158152f35b346104165760203660031901126104165761074061298e565b63ffffffff61074d61358e565b50165f81815260046020526040812080546001600160a01b0319166001600160a01b0390941693841790553391907f12b39e1622aec8c88529ae5549e39facde2235e038c7e481ce45b0ff02f80f3a9080a4005b34610416576060366003190112610416576024356004356001600160401b038211610416576101e0600319833603011261041657604435906001600160401b0382116104165736602383011215610416578160040135916001600160401b038311610416573660248460061b83010111610416576020608d5f303c5f516001600160a01b031633036105985761086b93602061083c84614036565b9181602d5f303c60018060a01b035f511660405180809981946314a5003d60e21b835260040160048301612f88565b03915afa948515610bbe575f95610bea575b5084600182015403610bdd575f92835b85851015610a8d576108d36108ce6108c58760061b8701604481013560ff601b6024600180841b03841694013592821c01168c614bc6565b909291926146d8565b613335565b906040519163ffffffff60208401916060835260066080860152651d5c1a195b1960d21b60a0860152169283604082015289606082015260a0815261091960c082612b23565b5190208215610a6457805f52600760205260ff60405f205416610a5257825f52600160205260405f20916001830193845460a01c6001600160601b0381105f14610a43576001600160601b03905b16928315610a2257805f52600760205260405f20600160ff1982541617905583865460a01c03946001600160601b038611610a0e5786546001600160a01b031660a09690961b6001600160a01b03191695909517909555600194610a0694868060a01b03905416916040519283528460208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a4612a89565b94019361088d565b634e487b7160e01b5f52601160045260245ffd5b845463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b506001600160601b0380610967565b630a7e51a560e01b5f5260045260245ffd5b6040610a7281519182612b23565b60098152686e6f206f7261636c6560b81b60208201526138bc565b6002830180546001600160801b03166005830460801b6fffffffffffffffffffffffffffffffff191617815590610adb90610ad5610ac9614071565b91845460801c90613500565b9061412a565b610ae482613d88565b91610af06002856132bf565b610afb600d54613bf5565b600d55835491546040516001600160401b039390931692908160609160027f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3610b61575b6104dc612d28565b6020602d5f303c6001600160401b0360018060a01b035f5116915416813b15610416575f91602483926040519485938492630282253b60e51b845260048401525af18015610bbe5715610b59575f610bb891612b23565b80610b59565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b610be56132e3565b6138bc565b9094506020813d602011610c16575b81610c0660209383612b23565b810103126104165751938561087d565b3d9150610bf9565b34610416575f366003190112610416576020604051601f8152f35b34610416576020366003190112610416576104dc60043561336f565b3461041657604036600319011261041657600435602435610c7582614036565b50602060ed5f303c6001600160601b03600a815f511604168110610c9c576104dc91613f4c565b6001600160601b0390602060ed5f303c600a825f5116049063c1c6b57360e01b5f526004521660245260445ffd5b34610416575f36600319011261041657602060cd5f303c5f516040516001600160a01b039091168152602090f35b3461041657604036600319011261041657600435610d146129a4565b5f91805f52600960205260405f2060ff815460801c166006811015610bc9578015908115610e14575b50610e01575f918252600a602090815260408084206001600160a01b038616855290915282208054929055805460801c60ff166006811015610bc95760058114610df8575b60048114610dec575b600214610da8575b602084610da0818661412a565b604051908152f35b600291935001548060801c808402908482041484151715610a0e57602093610de0610de6926001600160801b03610da0951690612a6b565b90612a89565b92610d93565b600183901c9450610d8b565b93508193610d82565b50632e68e38160e21b5f5260045260245ffd5b600191501485610d3d565b34610416575f36600319011261041657604051806020600654918281520190828260065f527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f925f905b806007830110610fca57610ec2945491818110610fb3575b818110610f9a575b818110610f80575b818110610f66575b818110610f4c575b818110610f32575b818110610f18575b10610f0a575b509392930382612b23565b604051918291602083019060208452518091526040830191905f5b818110610eeb575050500390f35b825163ffffffff16845285945060209384019390920191600101610edd565b60e01c815260200185610eb7565b92602060019163ffffffff8560c01c168152019301610eb1565b92602060019163ffffffff8560a01c168152019301610ea9565b92602060019163ffffffff8560801c168152019301610ea1565b92602060019163ffffffff8560601c168152019301610e99565b92602060019163ffffffff8560401c168152019301610e91565b92602060019163ffffffff85831c168152019301610e89565b92602060019163ffffffff85168152019301610e81565b916008919350610100600191865463ffffffff8116825263ffffffff8160201c16602083015263ffffffff8160401c16604083015263ffffffff8160601c16606083015263ffffffff8160801c16608083015263ffffffff8160a01c1660a083015263ffffffff8160c01c1660c083015260e01c60e0820152019401920185929391610e69565b346104165760e0366003190112610416576004356001600160401b03811161041657806004016101e0600319833603011261041657604036602319011261041657606435916001600160401b0383116104165782600401926101e06003198236030112610416576040366083190112610416576110cd83612f60565b6001600160401b03806110df87612f60565b169116149081159161133a575b5061130e576020602d5f303c5f516040516314a5003d60e21b8152929060209084906001600160a01b031681806111268660048301612f88565b03915afa928315610bbe575f936112d9575b50602061116b939481602d5f303c60018060a01b035f511660405180809781946314a5003d60e21b835260048301612f88565b03915afa928315610bbe575f936112a5575b5082841461127b576111be6108ce6108c561119c63ffffffff97613ccf565b9560a4356001600160ff1b0381169160843591601b60ff91821c011690614bc6565b848416948591160361124d57602093610da09263ffffffff6111ee60246111e761124796612f60565b930161335e565b6001600160401b03604051938985019560808752600c60a08701526b32b8bab4bb37b1b0ba34b7b760a11b60c0870152604086015216606084015216608082015260c0815261123e60e082612b23565b519020836139fd565b91613cf8565b60405161125b604082612b23565b600e81526d6e6f74206f6e65206f7261636c6560901b60208201526138bc565b604051611289604082612b23565b600a81526937b732903432b0b232b960b11b60208201526138bc565b9092506020813d6020116112d1575b816112c160209383612b23565b810103126104165751918461117d565b3d91506112b4565b92506020833d602011611306575b816112f460209383612b23565b81010312610416579151916020611138565b3d91506112e7565b60405161131c604082612b23565b600c81526b6e6f74206f6e65207669657760a01b60208201526138bc565b905063ffffffff80611359602461135281870161335e565b940161335e565b1691161415846110ec565b346104165760203660031901126104165760206113826108ce61298e565b63ffffffff60405191168152f35b34610416576040366003190112610416576113a961298e565b60243590811515809203610416576020608d5f303c5f516001600160a01b031633036105985760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b031692835f525f825260405f2060ff1981541660ff8316179055604051908152a2005b34610416575f36600319011261041657602061143661331e565b65ffffffffffff60405191168152f35b34610416576040366003190112610416576004356020608d5f303c5f516001600160a01b031633036105985761147b81614036565b602435600182015403610bdd5760036114bc916114ad611499614071565b6001600160801b036002840154169061412a565b6114b684613d88565b9361417e565b600e546001600160401b036114d28183166132a1565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556114fb57005b6020602d5f303c5f516001600160a01b0316803b15610416575f80916004604051809481936316480dd760e21b83525af18015610bbe5761153857005b5f6104dc91612b23565b34610416576040366003190112610416576004356001600160401b03811680910361041657602060ed5f303c6001600160601b03600a815f511604166001600160401b0361158e61381e565b161b61159861381e565b6001600160401b03600e5491169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556115d2600b54612bfd565b9081600b55600d5460018101809111610a0e57600d5581600c5565ffffffffffff6115fb612ed0565b166001600160401b034216016001600160401b038111610a0e576024906020602d5f303c5f516040516383995fb360e01b8152600481018790529260209184919082906001600160a01b03165afa918215610bbe575f926117d5575b506040519161166583612ad9565b8583526001600160401b03602084019216918281526040840190600182526060850192835260808501915f835260a08601915f8352885f5260096020526001600160401b0360405f209751166001600160401b03198854161787555167ffffffffffffffff60401b8088549260401b16169067ffffffffffffffff60401b191617865551906006821015610bc9576001600160801b038060028861173d9761170f84978f9c6132bf565b5160018201550194511616821984541617835551166001600160801b0382549181199060801b169116179055565b6040519060243582526020820152837f36b7e93ebae6e3634c97744883a7bc7cdbe493f673262576d28fa94c3bcfd9f960403393a46020602d5f303c5f516001600160a01b031692833b15610416575f9360248592604051968793849263fea2c33160e01b845260048401525af1908115610bbe57602093610da0926117c5575b5082613f4c565b5f6117cf91612b23565b846117be565b9091506020813d602011611801575b816117f160209383612b23565b8101031261041657519085611657565b3d91506117e4565b34610416575f3660031901126104165761186c611824613ebc565b61182c613282565b611834613ee9565b60209061187a604051936118488486612b23565b5f85525f368137604051968796601f60f81b885260e08689015260e0880190612a33565b908682036040880152612a33565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b8281106118b157505050500390f35b8351855286955093810193928101926001016118a2565b34610416576020366003190112610416576001600160a01b036118e961298e565b165f526008602052602060405f2054604051908152f35b34610416575f36600319011261041657602060ed5f303c60205f516001600160601b0360405191168152f35b34610416575f366003190112610416576104dc61194761358e565b50613e49565b34610416576040366003190112610416576004356001600160401b0381116104165761197d903690600401612a03565b6024356001600160401b0381116104165761199c903690600401612a03565b6020606d5f949394303c5f516001600160a01b03163303611a1b5791602060ed5f303c6001600160601b035f51165f9165ffffffffffff4216925b8481106119e6576104dc612d28565b80611a158585611a016119fc6001968b8e61325e565b61326e565b611a0f6119fc868d8a61325e565b9061364e565b016119d7565b6386db2a3b60e01b5f523360045260245ffd5b34610416575f36600319011261041657600c54611a4a81613d88565b15611a5a57602090604051908152f35b5060205f610da0565b34610416576080366003190112610416576004356001600160401b0381116104165780600401906101e060031982360301126104165760403660231901126104165761016481016001600160801b03611abb8261324a565b16611cb8575f5b6001600160801b03611ad38361324a565b1611159182611bf7575b5050611bca576020602d5f303c5f516040516314a5003d60e21b8152919060209083906001600160a01b03168180611b188660048301612f88565b03915afa918215610bbe575f92611b94575b50610da0611247611b45611b3f602095613ccf565b93612f60565b6040516001600160401b038682019260608452600b60808401526a1bdd995c88189d5919d95d60aa1b60a084015263ffffffff8716604084015216606082015260a0815261123e60c082612b23565b91506020823d602011611bc2575b81611baf60209383612b23565b8101031261041657905190610da0611b2a565b3d9150611ba2565b604051611bd8604082612b23565b600d81526c1dda5d1a1a5b88189d5919d95d609a1b60208201526138bc565b611c069192506101440161324a565b906020602d5f303c5f516001600160a01b031660206001600160401b036024611c2e87612f60565b6040519485938492635c6a6ac360e01b84521660048301525afa908115610bbe575f91611c7f575b50611c74906001600160801b03611c6d819461324a565b1690612a89565b911611158280611add565b90506020813d602011611cb0575b81611c9a60209383612b23565b8101031261041657516001600160801b03611c56565b3d9150611c8d565b6020602d5f303c5f5160405163413e024f60e11b815290602090829060049082906001600160a01b03165afa908115610bbe575f91611d5c575b506040516373f4256160e01b815290602090829060049082906001600160a01b03165afa908115610bbe575f91611d2a575b50611ac2565b90506020813d602011611d54575b81611d4560209383612b23565b81010312610416575184611d24565b3d9150611d38565b90506020813d602011611d97575b81611d7760209383612b23565b8101031261041657516001600160a01b0381168103610416576020611cf2565b3d9150611d6a565b34610416576020366003190112610416576104dc611dbb61298e565b613168565b34610416576080366003190112610416576004356001600160401b0381116104165780600401906101006003198236030112610416576024356001600160401b03811161041657611e15903690600401612a03565b916044356001600160401b03811161041657611e35903690600401612a03565b906020602d5f303c5f5160405162ed67b560e71b815290602090829060049082906001600160a01b03165afa8015610bbe575f906124a0575b6001600160401b039150169160018301809311610a0e57828614801590612496575b61248e575f602485019588359760de1985360301925b868110612372578a8a8a60648b018b600c611ec183876138e5565b90501161234557611ed0613ee9565b60a48201359160c48101359360205f611ee98787614308565b98611ef389612f60565b611eff60448701612f60565b60405191858301936f31b0b4b937103932b1b2b4b83a103b1960811b855289603085015260508401526001600160401b0360c01b9060c01b1660708301526001600160401b0360c01b9060c01b16607882015260608152611f61608082612b23565b604051918291518091835e8101838152039060025afa15610bbe5760205f8051604051838101918252838152611f98604082612b23565b604051918291518091835e8101838152039060025afa15610bbe57611fbf5f5191896138e5565b905f915b8083106122db575050509660e4826120e38960a160206120f29b9c9d611fef60846120ea9a01896139cb565b908161228e5750506040519067050b23937b7ba2c160c51b8383015260288201526028815261201f604882612b23565b816120336001600160401b038351166145c1565b6040519b8c9673423529b4b3b730ba3ab93298ac3952009301bc1160611b848901527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260348901526137b960f11b60548901526122c160ed1b605689015260598801526631b732ba2c108160c91b60798801526080870152600160fe1b60a08701528051918291018587015e8401908382015f8152815193849201905e01015f815203601f198101875286612b23565b01906139cb565b9390926143a1565b1561226457612189915f52600360205261211e61211863ffffffff60405f205416613895565b91612f60565b6040516001600160401b03602082019260608452600860808401526737b6b4b9b9b4b7b760c11b60a084015263ffffffff8516604084015216606082015260a0815261216b60c082612b23565b519020602060ed5f303c600a6001600160601b035f511604916141f3565b61219236612ee7565b61219f6040519182612b23565b3681526020810190365f83375f6020368301015251902060405160208101913383526040820152604081526121d5606082612b23565b51902090815f52600f60205260405f205491821561225257603c8301809311610a0e5782421061223b57602092505f52600f82525f60408120556122336005820491612221833361412a565b610ad58361222d614071565b92613500565b610da0612d28565b8263deeb3de760e01b5f526004524260245260445ffd5b63d34cd9e960e01b5f5260045260245ffd5b604051612272604082612b23565b600a8152691b9bdd081cda59db995960b21b60208201526138bc565b602560279183946122d694604051968793642898d95e1d60da1b8a86015285850137820190660323937b7ba2c160cd1b84830152602c82015203016007810184520182612b23565b61201f565b9091925f6020916122ed86858761325e565b3590818110831461234057905b60405190848201928352604082015260408152612318606082612b23565b604051918291518091835e8101838152039060025afa15610bbe5760015f5193019190611fc3565b6122fa565b604051612353604082612b23565b600d81526c7061746820746f6f206c6f6e6760981b60208201526138bc565b886001600160401b036123a2838261239c612396612391848a8c612f3d565b612f60565b95612f60565b16612a89565b91160361248e576020602d5f303c5f516001600160a01b03166123c6828486612f3d565b90803b15610416576123ef915f91604051808095819463b5887bbb60e01b835260048301612f88565b03915afa8015610bbe5761247e575b50608061240c828486612f3d565b01358582101561246a578160051b8701359085821215610416578b6124339289019161391a565b1561244057600101611ea6565b604061244e81519182612b23565b600a8152691b9bdd0818589cd95b9d60b21b60208201526138bc565b634e487b7160e01b5f52603260045260245ffd5b5f61248891612b23565b8b6123fe565b610be5612f02565b5082811415611e90565b506020813d6020116124e1575b816124ba60209383612b23565b8101031261041657516001600160401b0381168103610416576001600160401b0390611e6e565b3d91506124ad565b34610416576020366003190112610416576004355f526003602052602061138263ffffffff60405f205416613895565b34610416575f36600319011261041657602060ed5f303c60206001600160601b03600a815f511604166001600160401b0361255261381e565b161b604051908152f35b34610416575f366003190112610416576020602d5f303c5f516040516001600160a01b039091168152602090f35b34610416575f366003190112610416576020611436612ed0565b34610416575f366003190112610416576104dc612d28565b34610416575f366003190112610416576020611436612d11565b34610416576040366003190112610416576125ef6129a4565b6004355f52600a60205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610416575f36600319011261041657612649612635612c1f565b6040519182916020835260208301906129c7565b0390f35b34610416575f36600319011261041657602060ed5f303c6020600a6001600160601b035f5116046001600160601b0360405191168152f35b346104165760203660031901126104165761269e612b44565b506004355f52600960205260405f206040516126b981612ad9565b8154916001600160401b038316825260ff60208301936001600160401b038160401c16855260801c1660408301906006811015610bc95760c0946001600160801b03938492845261274c6002600183015492606089019384520154946001600160401b036080890194868816865260a08a019760801c8852816040519a51168a52511660208901525160408801906129ba565b51606086015251166080840152511660a0820152f35b346104165760203660031901126104165761277b61298e565b335f525f60205260ff60405f205416156127f8576104dc90335f525f60205260405f2060ff198154169055602060ed5f303c6127dd6001600160601b035f511691826127d66127c8612d11565b65ffffffffffff4216612abb565b913361364e565b602060cd5f303c5f51309033906001600160a01b03166135e5565b63cb5ec38b60e01b5f523360045260245ffd5b34610416576020366003190112610416576020610da0600435612a96565b34610416576020366003190112610416576004356001600160601b0381168091036104165760019061285961358e565b929092019181835460a01c01926001600160601b038411610a0e5780546001600160a01b031660a09490941b6001600160a01b0319169390931783556104dc925460a01c6040519083825260208201527fd10ac59419e5845d535641f815c825ff1b9bcddcb9b7d5df6f527aedda42efea604063ffffffff33941692a3602060cd5f303c5f51309033906001600160a01b03166135e5565b34610416575f366003190112610416576020600b54604051908152f35b34610416576020366003190112610416576020610da0819261292e61298e565b60018060a01b038116805f52600885527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600882525f6040812055858152a28460cd5f303c5f516001600160a01b031661350d565b600435906001600160a01b038216820361041657565b602435906001600160a01b038216820361041657565b906006821015610bc95752565b90602080835192838152019201905f5b8181106129e45750505090565b82516001600160a01b03168452602093840193909201916001016129d7565b9181601f84011215610416578235916001600160401b038311610416576020808501948460051b01011161041657565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b35906001600160401b038216820361041657565b8115612a75570490565b634e487b7160e01b5f52601260045260245ffd5b91908201809211610a0e57565b8060011b9080820460021490151715610a0e576003900460018101809111610a0e5790565b9065ffffffffffff8091169116019065ffffffffffff8211610a0e57565b60c081019081106001600160401b03821117612af457604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117612af457604052565b90601f801991011681019081106001600160401b03821117612af457604052565b60405190612b5182612ad9565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6001600160401b038111612af45760051b60200190565b90612b9582612b74565b612ba26040519182612b23565b8281528092612bb3601f1991612b74565b0190602036910137565b9060065482101561246a5760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c1690565b5f198114610a0e5760010190565b805182101561246a5760209160051b010190565b5f90602060ed5f303c6001600160601b035f5116612c3e600654612b8b565b905f5b8251811015612cce5763ffffffff612c5882612bbd565b90549060031b1c165f52600160205260405f20805490834265ffffffffffff8460a01c1611159182612cbc575b5050612c95575b50600101612c41565b9460019190612cb5612ca682612bfd565b97848060a01b03169186612c0b565b5290612c8c565b6001015460a01c10159050835f612c85565b505091612cda81612b8b565b925f5b828110612ce957505050565b6001906001600160a01b03612cfe8285612c0b565b5116612d0a8288612c0b565b5201612cdd565b602060ed5f303c65ffffffffffff5f5160601c1690565b612d30612c1f565b805115612ecd575f9060605b8151831015612d97576020612d8f6014826001946001600160601b0319612d638989612c0b565b5160601b166040519582879351918291018585015e820190838201520301600b19810184520182612b23565b920191612d3c565b915081516020830120906020602d5f303c5f516040516328be4b7f60e01b815290602090829060049082906001600160a01b03165afa908115610bbe575f91612e9b575b508214612e96577fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e791612e30612e118351612a96565b92604051938493845260208401526060604084015260608301906129c7565b0390a16020602d5f303c5f516001600160a01b0316803b156104165760405163f71ae85760e01b815260206004820152915f918391829084908290612e79906024830190612a33565b03925af18015610bbe57612e8a5750565b5f612e9491612b23565b565b505050565b90506020813d602011612ec5575b81612eb660209383612b23565b8101031261041657515f612ddb565b3d9150612ea9565b50565b602060ed5f303c65ffffffffffff5f5160c01c1690565b6001600160401b038111612af457601f01601f191660200190565b60405190612f11604083612b23565b601782527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006020830152565b919081101561246a5760051b810135906101de1981360301821215610416570190565b356001600160401b03811681036104165790565b35906001600160801b038216820361041657565b602081526102008101916001600160401b03612fa382612a57565b166020830152602081013563ffffffff81168091036104165760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e08101356101008301526001600160401b036130136101008301612a57565b166101208301526001600160401b0361302f6101208301612a57565b166101408301526001600160801b0361304b6101408301612f74565b166101608301526001600160801b036130676101608301612f74565b166101808301526001600160801b036130836101808301612f74565b166101a08301526101a0810135601e1982360301811215610416578101602081359101936001600160401b038211610416578160071b360385136104165781906101e06101c086015252610220830193905f905b8082106130f0575050506101c06101e091013591015290565b90919485359060018060a01b038216809203610416576080816001938293526001600160801b0361312360208b01612f74565b1660208201526001600160801b0361313d60408b01612f74565b1660408201526001600160801b0361315760608b01612f74565b1660608201520196019201906130d7565b6001600160a01b039081165f8181526002602090815260408083205463ffffffff16808452600490925290912054909216330361323457505f81815260016020526040902080546001600160a01b03166131c23384613ac3565b8154336001600160a01b0319918216811784555f8581526004602052604081208054909316909255919084907fad7ece6db42e9fce8b1e875e138f52b38c8990ae640eafb1bccf1a293790b4509080a45460d01c612ecd578061322761322c92613b18565b613c01565b612e94612d28565b631633146760e11b5f526004523360245260445ffd5b356001600160801b03811681036104165790565b919081101561246a5760051b0190565b356001600160a01b03811681036104165790565b60405190613291604083612b23565b60018252601960f91b6020830152565b6001600160401b036001911601906001600160401b038211610a0e57565b906006811015610bc957815460ff60801b191660809190911b60ff60801b16179055565b604051906132f2604083612b23565b601982527f6e6f7420746865206368616c6c656e67656420686561646572000000000000006020830152565b602060ed5f303c65ffffffffffff5f5160901c1690565b6001600160a01b03165f9081526002602052604090205461335b9063ffffffff16613895565b90565b3563ffffffff811681036104165790565b61337881614036565b6001600160401b03815460401c168042106134ea575061339782613d88565b1561346f576133a4614071565b60028201546001600160801b036f7fffffffffffffffffffffffffffffff8260011c16911603916001600160801b038311610a0e576114ad6004926001600160801b036133f295169061412a565b600e546001600160401b036134088183166132a1565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e5561343157565b6020602d5f303c5f516001600160a01b0316803b15610416575f80916004604051809481936316480dd760e21b83525af18015610bbe57612e8a5750565b9061347b6005836132bf565b613486600d54613bf5565b600d5560026001600160401b0383541692015460405190600660051015610bc9578160609160057f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3565b630413d1ed60e41b5f526004524260245260445ffd5b91908203918211610a0e57565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f511482161561356d575b6040521561354d5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661358557823b15153d15161690613542565b503d5f823e3d90fd5b335f52600260205263ffffffff60405f20541690815f52600160205260405f2090821580156135d1575b6135be57565b63ece5b70160e01b5f523360045260245ffd5b5081546001600160a01b03163314156135b8565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615613636575b6040525f6060521561354d5750565b90600181151661358557823b15153d15161690613627565b6001600160a01b03909116929091831561380f576001600160a01b03831692831561380057601f60065410156137ec576005549263ffffffff84169263ffffffff8414610a0e576137df6040936136de60017ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a997019163ffffffff8316809963ffffffff19161760055582613ac3565b84516136e981612ad9565b8881526002886137d68c6001600160601b0365ffffffffffff602087019a1698898b5261379965ffffffffffff8d89015f815260608a019586528460808b0194169d8e855260a08b01985f8a525f5260016020528f5f209a60018060a01b039060018060a01b03905116168660a01b8c5416178b55518a54908360a01b9060a01b16908360a01b1916178a555116889081549065ffffffffffff60d01b9060d01b169060018060d01b0316179055565b9151600187018054935160a084811b959095166001600160a01b039081169316929092179190921690921b6001600160a01b031916919091179055565b51910155613c01565b82519182526020820152a4565b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b600e546138376001600160401b038260401c1642613500565b61383f612ed0565b6001600160401b03916603fffffffffffc61385e9260021b1690612a6b565b9116908181106138875750505f5b601f811015613881576001600160401b031690565b50601f90565b61389091613500565b61386c565b63ffffffff81165f908152600160205260409020546001600160a01b031661335b57505f90565b604051630e334d7360e11b8152602060048201529081906138e1906024830190612a33565b0390fd5b903590601e198136030182121561041657018035906001600160401b03821161041657602001918160051b3603831361041657565b602083013591808310908115916139bc575b506139b5578235915f1983146139ad5761394c90604085013590846144a8565b9160018101809111610a0e576139706139859160a0860135906080870135906144a8565b928261397f60608701876138e5565b906144e9565b9283613992575b50505090565b6139a593508060c061397f9201906138e5565b5f808061398c565b505050505f90565b5050505f90565b9050608084013511155f61392c565b903590601e198136030182121561041657018035906001600160401b0382116104165760200191813603831361041657565b613a0f916001600160601b03916141f3565b90613a1936612ee7565b613a266040519182612b23565b3681526020810190365f83375f602036830101525190206040516020810191338352604082015260408152613a5c606082612b23565b519020805f52600f60205260405f20548015613ab057603c8101809111610a0e578042106104de57505f52600f6020525f6040812055612e946005830492613aa4843361412a565b610ad58461222d614071565b5063d34cd9e960e01b5f5260045260245ffd5b6001600160a01b039091165f8181526002602052604090205463ffffffff16613b06575f52600260205263ffffffff60405f20911663ffffffff19825416179055565b630352f08b60e51b5f5260045260245ffd5b5f5b63ffffffff613b2882612bbd565b90549060031b1c1663ffffffff831614613b4a57613b4590612bfd565b613b1a565b90506006545f198101908111610a0e57905b818110613ba35750506006548015613b8f575f1901613b7a81612bbd565b63ffffffff82549160031b1b19169055600655565b634e487b7160e01b5f52603160045260245ffd5b6001810190818111610a0e57613bef63ffffffff613bc2600194612bbd565b90549060031b1c16613bd383612bbd565b90919063ffffffff8084549260031b9316831b921b1916179055565b01613b5c565b8015610a0e575f190190565b63ffffffff81165f908152600160205260409020546006549291906001600160a01b031668010000000000000000841015612af4579260018101600655613c4b82613bd383612bbd565b80151580613c92575b15613c83575f19810190808211610a0e57613c7963ffffffff613bc2613c7e94612bbd565b613bf5565b613c4b565b612e94929350613bd390612bbd565b505f198101818111610a0e57613cac63ffffffff91612bbd565b90549060031b1c165f5260016020528360018060a01b0360405f20541611613c54565b6108ce6108c561335b9260443560018060ff1b0381169160ff601b60243593821c011690614bc6565b63ffffffff81165f52600160205260405f20548060d01c613d8457613d1b612c1f565b80519160018311928315613d4a575b505050613d3b575b50612e94612d28565b613d449061453b565b5f613d32565b60011492509082613d60575b50505f8080613d2a565b90915080511561246a57602001516001600160a01b03918216911614155f80613d56565b5050565b8015159081613e3d575b81613e17575b5080613da15790565b506020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610bbe575f91613ddf575090565b90506020813d602011613e0f575b81613dfa60209383612b23565b81010312610416575180151581036104165790565b3d9150613ded565b90505f52600960205260ff60405f205460801c166006811015610bc9576001145f613d98565b600c5481149150613d92565b63ffffffff8116805f52600160205260405f205460d01c613e935750613e6e9061453b565b613e76612c1f565b5115613e8457612e94612d28565b631813cfcd60e11b5f5260045ffd5b5f9081526001602052604081205463a5162dc560e01b82526001600160a01b0316600452602490fd5b60405190613ecb604083612b23565b600f82526e10d85a5c9b8813dc9858db1954d95d608a1b6020830152565b6020602d5f303c5f516020604d5f303c5f516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed6157984524660408401526060830152608082015260808152613f4660a082612b23565b51902090565b90815f52600a60205260405f2060018060a01b0333165f5260205260405f20613f76828254612a89565b90556001600160801b03811161401f57815f526009602052600260405f2001916001600160801b0382166001600160801b0384541601926001600160801b038411610a0e576001600160801b03612e9494166001600160801b0319825416179055604051908282527f44c4b6abb371768de3a7756bdb12fd74800a75207fae3d12f5bcd7a7bc4fcee960203393a3602060cd5f303c5f51309033906001600160a01b03166135e5565b6306dfcc6560e41b5f52608060045260245260445ffd5b90815f52600960205260405f209160ff835460801c166006811015610bc95760010361405f5750565b6308a1697160e21b5f5260045260245ffd5b602490602060ad5f303c5f51604051632ecd14d360e21b815267747265617375727960c01b60048201529260209184919082906001600160a01b03165afa918215610bbe575f926140e6575b506001600160a01b038216156140cf57565b90506020608d5f303c5f516001600160a01b031690565b9091506020813d602011614122575b8161410260209383612b23565b8101031261041657516001600160a01b038116810361041657905f6140bd565b3d91506140f5565b8115613d845760207f7393c924ac30f9256e6cebcfb78841b1e7ef11bf8b09d87c2257b32b8063c9799160018060a01b031692835f526008825260405f20614173828254612a89565b9055604051908152a2565b909160607f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e1033916141ae81866132bf565b6141b9600d54613bf5565b600d5560026001600160401b038654169501546141d960405180936129ba565b6001600160801b038116602083015260801c6040820152a3565b63ffffffff169081156142fa57805f52600760205260ff60405f205416610a5257815f52600160205260405f206001600160601b036001820194855460a01c9082811682105f146142f357505b169384156142d257825f52600760205260405f20600160ff1982541617905584815460a01c036001600160601b038111610a0e5781546001600160a01b031660a09190911b6001600160a01b03191617905560018060a01b03905416916040519283528360208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a490565b505463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b9050614240565b604051610a72604082612b23565b5f90602092801561436e576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b815261434e606b82612b23565b604051918291518091835e8101838152039060025afa15610bbe575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b602783015260288201526028815261434e604882612b23565b919092936040810361449f57806020116104165760208535950135906020601f1982011061448c575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180614476575b614449575b505f60208092604051918183925191829101835e8101838152039060025afa15610bbe575f519361442f8484848489614738565b9095901561443f57505050505090565b61335b9550614854565b9091505f5160206151f05f395f51905f52035f5160206151f05f395f51905f528111610a0e57905f6143fb565b505f5160206151f05f395f51905f5281106143f6565b60205f199181030160031b1b165f6143ca565b50505050505f90565b91604051916020830193845260408301526060820152606081526144cd608082612b23565b5190206040516020810191825260208152613f46604082612b23565b9192915f915b8083106144fd575050501490565b90919261450b84838561325e565b35908181101561452a575f52602052600160405f205b930191906144ef565b905f52602052600160405f20614521565b63ffffffff811690815f52600160205261455860405f2091613b18565b6145866145666127c861331e565b82546001600160d01b031660d09190911b6001600160d01b031916178255565b54907fc841dc6f30f379736d926ce4c66b28a0d80e5db2cba255a937a4402543ecb1c36020604051938060d01c855260018060a01b031693a3565b6001600160401b038116601881106146b75760ff8111156146855761ffff8111156146535763ffffffff101561462257604051605b60f81b602082015260c09190911b6001600160c01b03191660218201526009815261335b602982612b23565b604051602d60f91b602082015260e09190911b6001600160e01b03191660218201526005815261335b602582612b23565b50604051605960f81b602082015260f09190911b6001600160f01b03191660218201526003815261335b602382612b23565b50604051600b60fb1b602082015260f89190911b6001600160f81b03191660218201526002815261335b602282612b23565b50604060ff815192161760f81b60208201526001815261335b602182612b23565b6004811015610bc957806146ea575050565b600181036147015763f645eedf60e01b5f5260045ffd5b6002810361471c575063fce698f760e01b5f5260045260245ffd5b6003146147265750565b6335e2f38360e21b5f5260045260245ffd5b909192936147468484614c48565b158015614843575b1561475f5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15614841575f511561479c57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15614841575f511561483b575f90600190565b5f905f90565bfe5b5061484e8186614cac565b1561474e565b919093926148628286614c48565b158015614bb5575b61449f576040519361020061487f8187612b23565b5f5b818110614ba0575050602092614a1b5f9360c0936040516148a181612b08565b86815286888201528660408201528952604051916148be83612b08565b8252868201526001604082015285880190815287614a0c6040516148e181612b08565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f58982015260016040820152608083019081526149fd6149ee6149478651614d61565b92604086019384526149598151614d61565b90610100870191825261496f8851865190614d9e565b96606081019788526149848951835190614d9e565b60a08201526149968651835190614d9e565b8c8201526149a78851835190614d9e565b60e08201526149b98951845190614d9e565b6101208201526149cc8651845190614d9e565b6101408201526101606149e28951855190614d9e565b91015251905190614d9e565b6101808d018181529551614d9e565b6101a08c015251835190614d9e565b6101c08a015251905190614d9e565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f5160206151f05f395f51905f5260a082015260055afa5f519015614b8e57805f5160206151f05f395f51905f52809286959495099309905f905f925f945f915b60808310614aca575050505091614ac4915f5160206151f05f395f51905f529361513a565b50061490565b86614b6c575b8160fe1c600c8260fc1c16176040614ae88287614d50565b510151614b04575b5060019060021b9160021b92019190614a9f565b969195909482614b4857505050614b1b8583614d50565b51519360016040614b3b6020614b318a88614d50565b5101519886614d50565b5101519695945b90614af0565b90614b619291614b5b6001989987614d50565b51614ebc565b969195909594614b42565b9395614b7d9195614b839397614dbd565b91614dbd565b959194909493614ad0565b634e487b715f5260126020526024601cfd5b602090614bab614d32565b8189015201614881565b50614bc08482614cac565b1561486a565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614c3d579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610bbe575f516001600160a01b03811615614c3357905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182614c95575b5081614c8b575b81614c63575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150614c5a565b5f5160206151f05f395f51905f521191505f614c53565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b60405190614d3f82612b08565b5f6040838281528260208201520152565b90601081101561246a5760051b0190565b614d8190614d6d614d32565b508051906040602082015191015191614dbd565b9060405192614d8f84612b08565b83526020830152604082015290565b614d8191614daa614d32565b5080516040602083015192015192614ebc565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f1461506f575050505050600114614f74575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f808080614f6e565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f808080614f6e565b929180156151e5575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f519115614b8e57600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
