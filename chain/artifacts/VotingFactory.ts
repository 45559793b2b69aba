/** ABI and creation code of the contract VotingFactory. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "voteLock",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "governor",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "addressesOf",
  "inputs": [
   {
    "name": "maker",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct VotingConfig",
    "components": [
     {
      "name": "network",
      "type": "tuple",
      "internalType": "struct NetworkAddresses",
      "components": [
       {
        "name": "token",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "emission",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "registry",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "oracleSet",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "settlement",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "directory",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "governance",
        "type": "address",
        "internalType": "address"
       }
      ]
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "curve",
      "type": "uint8",
      "internalType": "enum Curve"
     },
     {
      "name": "longest",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "delay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "terms",
      "type": "tuple",
      "internalType": "struct Terms",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "votingPeriod",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "proposePpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "ordinary",
        "type": "tuple",
        "internalType": "struct Bar",
        "components": [
         {
          "name": "quorumPpm",
          "type": "uint24",
          "internalType": "uint24"
         },
         {
          "name": "majorityPpm",
          "type": "uint24",
          "internalType": "uint24"
         }
        ]
       },
       {
        "name": "raise",
        "type": "tuple",
        "internalType": "struct Bar",
        "components": [
         {
          "name": "quorumPpm",
          "type": "uint24",
          "internalType": "uint24"
         },
         {
          "name": "majorityPpm",
          "type": "uint24",
          "internalType": "uint24"
         }
        ]
       },
       {
        "name": "supplyPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "leastQuorum",
        "type": "uint96",
        "internalType": "uint96"
       }
      ]
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "voteLock",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "governor",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "make",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct VotingConfig",
    "components": [
     {
      "name": "network",
      "type": "tuple",
      "internalType": "struct NetworkAddresses",
      "components": [
       {
        "name": "token",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "emission",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "registry",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "oracleSet",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "settlement",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "directory",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "governance",
        "type": "address",
        "internalType": "address"
       }
      ]
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "curve",
      "type": "uint8",
      "internalType": "enum Curve"
     },
     {
      "name": "longest",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "delay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "terms",
      "type": "tuple",
      "internalType": "struct Terms",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "votingPeriod",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "proposePpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "ordinary",
        "type": "tuple",
        "internalType": "struct Bar",
        "components": [
         {
          "name": "quorumPpm",
          "type": "uint24",
          "internalType": "uint24"
         },
         {
          "name": "majorityPpm",
          "type": "uint24",
          "internalType": "uint24"
         }
        ]
       },
       {
        "name": "raise",
        "type": "tuple",
        "internalType": "struct Bar",
        "components": [
         {
          "name": "quorumPpm",
          "type": "uint24",
          "internalType": "uint24"
         },
         {
          "name": "majorityPpm",
          "type": "uint24",
          "internalType": "uint24"
         }
        ]
       },
       {
        "name": "supplyPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "leastQuorum",
        "type": "uint96",
        "internalType": "uint96"
       }
      ]
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "voteLock",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "governor",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "VotingMade",
  "inputs": [
   {
    "name": "settlement",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "voteLock",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "governor",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "config",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct VotingConfig",
    "components": [
     {
      "name": "network",
      "type": "tuple",
      "internalType": "struct NetworkAddresses",
      "components": [
       {
        "name": "token",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "emission",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "registry",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "oracleSet",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "settlement",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "directory",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "governance",
        "type": "address",
        "internalType": "address"
       }
      ]
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "curve",
      "type": "uint8",
      "internalType": "enum Curve"
     },
     {
      "name": "longest",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "delay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "terms",
      "type": "tuple",
      "internalType": "struct Terms",
      "components": [
       {
        "name": "votingDelay",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "votingPeriod",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "proposePpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "ordinary",
        "type": "tuple",
        "internalType": "struct Bar",
        "components": [
         {
          "name": "quorumPpm",
          "type": "uint24",
          "internalType": "uint24"
         },
         {
          "name": "majorityPpm",
          "type": "uint24",
          "internalType": "uint24"
         }
        ]
       },
       {
        "name": "raise",
        "type": "tuple",
        "internalType": "struct Bar",
        "components": [
         {
          "name": "quorumPpm",
          "type": "uint24",
          "internalType": "uint24"
         },
         {
          "name": "majorityPpm",
          "type": "uint24",
          "internalType": "uint24"
         }
        ]
       },
       {
        "name": "supplyPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "leastQuorum",
        "type": "uint96",
        "internalType": "uint96"
       }
      ]
     }
    ]
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "CloneArgumentsTooLong",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Create2EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedDeployment",
  "inputs": []
 },
 {
  "type": "error",
  "name": "InsufficientBalance",
  "inputs": [
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "VotingFactory_WrongLongest",
  "inputs": [
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x60c03461008857601f610c8e38819003918201601f19168301916001600160401b0383118484101761008c57808492604094855283398101031261008857610052602061004b836100a0565b92016100a0565b9060805260a052604051610bd990816100b5823960805181818161012301526106a5015260a05181818161023401526107710152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100885756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063a4be8d33146105bb5763fc77e04814610030575f80fd5b3461054c5761028036600319011261054c576212750065ffffffffffff6100556107c5565b1610801561059f575b61056e57604051602081019033825261007b6040820160046108fd565b6102a0815261008c6102c0826107db565b5190206004356001600160a01b038116900361054c57600361010435101561054c576101243565ffffffffffff8116810361054c5761014782602061012181806100d66004610aae565b6040519481869251918291018484015e6004356001600160a01b03166101043560a01b1760a88a901b65ffffffffffff60a81b161790820183810191909152030180845201826107db565b7f0000000000000000000000000000000000000000000000000000000000000000610a60565b916101526004610aae565b906024356001600160a01b038116900361054c576064356001600160a01b038116900361054c5760a4356001600160a01b038116900361054c5760e4356001600160a01b038116900361054c57604080516001600160a01b036024358116602080840191825260643583169484019490945260a435821660608401526004358216608084015260e43590911660a080840191909152825261025894610232929091849161020060c0826107db565b6040519584879551918291018587015e840190838201905f8252519283915e01015f815203601f1981018352826107db565b7f0000000000000000000000000000000000000000000000000000000000000000610a60565b926001600160a01b0383163b1561054c5760405163204a7f0760e21b81525f81600481836001600160a01b0389165af1801561056357610550575b5063ffffffff61014435166101443503610529576001600160a01b0384163b156105295760405163d5e3a2f160e01b81526001600160a01b038416600482015263ffffffff610144358116602483015261016435908116908190036105275760448201526101843563ffffffff81168091036105275760648201526101a43562ffffff81168091036105275760848201526101c43562ffffff8116810361054c5762ffffff1660a48201526101e43562ffffff8116810361054c5762ffffff1660c48201526102043562ffffff8116810361054c5762ffffff1660e48201526102243562ffffff8116810361054c5762ffffff166101048201526102443562ffffff811680910361052757610124820152610264356001600160601b0381168103610527576001600160601b0316610144820152818161016481836001600160a01b038a165af180156105415790829161052c575b50506084356001600160a01b038116900361052957604080516001600160a01b0385811682528681166020830152600435811692820192909252602435821660608201529290604435908116908190036105275760808401526001600160a01b03606435811660a0850152608435811660c085015260a435811660e085015260c435908116908190036105275761010084015260e4356001600160a01b03166101208401526003610104351015610523576101043561014084015265ffffffffffff16610160830152506101443563ffffffff166101808201526104d26101a08201610164610856565b6084356001600160a01b0316907f39c59e24b7772dc3853c77ad86a7db089e4b062cd1d4764f7a8418d0f00155e1906102c090a2604080516001600160a01b03928316815292909116602083015290f35b5080fd5b825b80fd5b81610536916107db565b61052957805f6103e8565b6040513d84823e3d90fd5b5f80fd5b61055c91505f906107db565b5f5f610293565b6040513d5f823e3d90fd5b65ffffffffffff61057d6107c5565b633ce9503960e01b5f521660045262127500602452630784ce0060445260645ffd5b50630784ce0065ffffffffffff6105b46107c5565b161161005e565b3461054c576102a036600319011261054c576004356001600160a01b0381169081900361054c5761028036602319011261054c57604051602081019182526106076040820160246108fd565b6102a081526106186102c0826107db565b5190206024356001600160a01b0381169182820361054c5761012435600381101561054c576101443565ffffffffffff8116810361054c5760206106a381806106c995858896506106696024610aae565b916040519683889451918291018686015e83019165ffffffffffff60a81b9060a81b169060a01b8c171783820152030180845201826107db565b7f0000000000000000000000000000000000000000000000000000000000000000610a25565b926106d46024610aae565b6044356001600160a01b03811694919085810361054c57506084356001600160a01b038116959086810361054c575060c4356001600160a01b038116939084810361054c575050610104356001600160a01b0381169690919087830361054c576107959760209661076f968895506040519386850195865260408501526060840152608083015260a082015260a0815261020060c0826107db565b7f0000000000000000000000000000000000000000000000000000000000000000610a25565b604080516001600160a01b039384168152919092166020820152f35b35906001600160a01b038216820361054c57565b6101243565ffffffffffff8116810361054c5790565b90601f8019910116810190811067ffffffffffffffff8211176107fd57604052565b634e487b7160e01b5f52604160045260245ffd5b359063ffffffff8216820361054c57565b359062ffffff8216820361054c57565b62ffffff610850602080938361084782610822565b16865201610822565b16910152565b6101009063ffffffff61086882610811565b16835263ffffffff61087c60208301610811565b16602084015262ffffff61089260408301610822565b1660408401526108a86060840160608301610832565b6108b860a0840160a08301610832565b62ffffff6108c860e08301610822565b1660e08401520135906001600160601b03821680920361054c576101000152565b356001600160a01b038116810361054c5790565b6001600160a01b0361090e826107b1565b1682526001600160a01b03610925602083016107b1565b1660208301526001600160a01b0361093f604083016107b1565b1660408301526001600160a01b03610959606083016107b1565b1660608301526001600160a01b03610973608083016107b1565b1660808301526001600160a01b0361098d60a083016107b1565b1660a08301526001600160a01b036109a760c083016107b1565b1660c08301526001600160a01b036109c160e083016107b1565b1660e0830152610100810135600381101561054c576101008301526101208101359165ffffffffffff831680930361054c5761016081610a23946101208394015263ffffffff610a146101408601610811565b16610140820152019101610856565b565b600b9291610a3291610b02565b602081519101209060405191604083015260208201523081520160ff8153605590206001600160a01b031690565b90610a6a91610b02565b805115610a9f576020815191015ff56001600160a01b03811615610a8b5790565b3d6105635763b06ebf3d60e01b5f5260045ffd5b631328927760e21b5f5260045ffd5b610ac660c0610abf608084016108e9565b92016108e9565b6040519160018060a01b031660208301525f604083015230606083015260018060a01b0316608082015260808152610aff60a0826107db565b90565b90615fd3815111610bca57805190602d8201809211610bb657604051606160f81b60208281019190915260f09390931b6001600160f01b0319166021820152703d81600a3d39f3363d3d373d3d3d363d7360781b602382015260609390931b6bffffffffffffffffffffffff191660348401526e5af43d82803e903d91602b57fd5bf360881b60488401528051610aff926057928592918291018385015e81015f838201520301601f1981018352826107db565b634e487b7160e01b5f52601160045260245ffd5b63250a241560e21b5f5260045ffd" as const
